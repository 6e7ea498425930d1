package org.tapedeck.framework.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;

/** What must be true of orders, payments, credits and batches, whatever has happened. */
public final class Books {

  private static final String PAYMENTS = "from PAYMENT P where P.BATCH_ID = B.ID";
  private static final String CREDITS = "from CREDIT C where C.BATCH_ID = B.ID";

  /** A sentence, and the query that finds what contradicts it. */
  // spotless:off
  private static final Map<String, String> RULES = new LinkedHashMap<>();

  static {
    RULES.put("an order knows what of it is approved",
        "select O.ID, O.APPROVED_AMOUNT from PAY_ORDER O where O.APPROVED_AMOUNT <> (select coalesce(sum(P.APPROVE_AMOUNT), 0)"
        + " from PAYMENT P where P.ORDER_ID = O.ID and P.STATE not in ('DECLINED', 'VOID', 'APPROVAL_EXPIRED'))");
    RULES.put("an order knows what of it is credited",
        "select O.ID, O.CREDITED_AMOUNT from PAY_ORDER O where O.CREDITED_AMOUNT <> (select coalesce(sum(C.AMOUNT), 0)"
        + " from CREDIT C where C.ORDER_ID = O.ID and C.STATE <> 'VOID')");
    RULES.put("no more is approved or credited than was ordered",
        "select O.ID from PAY_ORDER O where O.APPROVED_AMOUNT > O.AMOUNT or O.CREDITED_AMOUNT > O.AMOUNT");
    RULES.put("nothing of a canceled order is approved",
        "select O.ID from PAY_ORDER O where O.STATE = 'CANCELED' and O.APPROVED_AMOUNT > 0");
    RULES.put("no more is deposited than is approved",
        "select P.ID from PAYMENT P where P.DEPOSIT_AMOUNT > P.APPROVE_AMOUNT");
    RULES.put("what is deposited or closed has an amount, and nothing else has",
        "select P.ID from PAYMENT P where (P.STATE in ('DEPOSITED', 'CLOSED')) <> (P.DEPOSIT_AMOUNT > 0)");
    RULES.put("what is deposited is in a batch, what is closed too unless that was deleted, and nothing else is",
        "select P.ID from PAYMENT P where P.STATE = 'DEPOSITED' and P.BATCH_ID is null"
        + " or P.STATE not in ('DEPOSITED', 'CLOSED') and P.BATCH_ID is not null");
    RULES.put("a batch's totals are the sums of its payments",
        "select B.ID from BATCH B where B.PAYMENTS <> (select count(*) " + PAYMENTS + ")"
        + " or B.DEPOSITED <> (select coalesce(sum(P.DEPOSIT_AMOUNT), 0) " + PAYMENTS + ")");
    RULES.put("a batch's totals are the sums of its credits",
        "select B.ID from BATCH B where B.CREDITS <> (select count(*) " + CREDITS + " and C.STATE <> 'VOID')"
        + " or B.CREDITED <> (select coalesce(sum(C.AMOUNT), 0) " + CREDITS + " and C.STATE <> 'VOID')");
    RULES.put("a payment is closed with its batch",
        "select P.ID from PAYMENT P join BATCH B on P.BATCH_ID = B.ID where (P.STATE = 'CLOSED') <> (B.STATE = 'CLOSED')");
    RULES.put("a credit is closed with its batch",
        "select C.ID from CREDIT C join BATCH B on C.BATCH_ID = B.ID where (C.STATE = 'CLOSED') <> (B.STATE = 'CLOSED')");
  }
  // spotless:on

  private Books() {}

  /** For orders in the smallest unit of their currency, as the batches are. */
  public static void areTrue(TestDatabase database) {
    assertEquals(Map.of(), contradictions(database));
  }

  /** The sentences that are not true, each with what contradicts it. */
  public static Map<String, String> contradictions(TestDatabase database) {
    Map<String, String> contradictions = new LinkedHashMap<>();
    RULES.forEach(
        (rule, query) -> {
          String found = database.find(query);
          if (!found.isEmpty()) {
            contradictions.put(rule, found);
          }
        });
    return contradictions;
  }
}
