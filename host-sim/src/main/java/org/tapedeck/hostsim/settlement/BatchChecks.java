package org.tapedeck.hostsim.settlement;

import static org.tapedeck.hostsim.settlement.BatchError.BLOCKED;
import static org.tapedeck.hostsim.settlement.BatchError.CARD_TYPE;
import static org.tapedeck.hostsim.settlement.BatchError.DEVICE;
import static org.tapedeck.hostsim.settlement.BatchError.IN_BATCH;
import static org.tapedeck.hostsim.settlement.BatchError.UNKNOWN;
import static org.tapedeck.hostsim.settlement.FieldCheck.check;

import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.hostsim.books.Place;
import org.tapedeck.hostsim.layout.CardNumbers;
import org.tapedeck.hostsim.layout.Fields;
import org.tapedeck.hostsim.terminals.Terminals;

/**
 * What the records of a batch must fulfil, each field by its value v and, where needed, its record.
 * The first broken row of a record is its error.
 */
final class BatchChecks {

  // spotless:off
  static List<FieldCheck> header(Terminals terminals) {
    return List.of(
        //    field blamed           error type  what must hold
        check("terminalNumber",      BLOCKED,   (v, h) -> !terminals.isBlocked(place(h))),
        check("terminalNumber",      UNKNOWN,   (v, h) -> terminals.isKnown(place(h))),
        check("deviceAndIndustry",   DEVICE,    (v, h) -> Terminals.isKnown(device(v))),
        check("deviceAndIndustry",   DEVICE,    (v, h) -> !terminals.isBlocked(device(v))),
        check("deviceAndIndustry",   IN_BATCH,  (v, h) -> v.matches(".[0A-Z]")),
        check("batchDate",           IN_BATCH,  (v, h) -> Dates.isDate(v)),
        check("batchNumber",         IN_BATCH,  (v, h) -> !v.equals("000")),
        check("blockingIndicator",   IN_BATCH,  (v, h) -> v.matches("[02]")));
  }

  static final List<FieldCheck> PARAMETER = List.of();

  private static final List<FieldCheck> DETAIL = List.of(
      check("transactionCode",       IN_BATCH,  (v, d) -> v.matches("5[4-7]|CR")),
      check("account",               IN_BATCH,  (v, d) -> isCardNumber(v.stripTrailing())),
      check("account",               CARD_TYPE, (v, d) -> v.matches("[2-6].*")),
      check("sequenceNumber",        IN_BATCH,  (v, d) -> !v.equals("0000")),
      check("approvalCode",          IN_BATCH,  (v, d) -> isCredit(d) || isApprovalCode(v)),
      check("localDate",             IN_BATCH,  (v, d) -> Dates.isDate(v)),
      check("localTime",             IN_BATCH,  (v, d) -> Dates.isTime(v)),
      check("transactionIdentifier", IN_BATCH,  (v, d) -> !v.isBlank()),
      check("voidIndicator",         IN_BATCH,  (v, d) -> v.matches("[ V]")),
      check("transactionStatus",     IN_BATCH,  (v, d) -> v.matches("[01][01]")),
      check("settlementAmount",      IN_BATCH,  (v, d) -> !v.equals("000000000000")),
      check("authorizedAmount",      IN_BATCH,  (v, d) -> isCredit(d) || isAuthorizedAmount(v)),
      check("purchaseIdFormat",      IN_BATCH,  (v, d) -> v.matches("[014]")),
      check("optionalAmountIdentifier", IN_BATCH, (v, d) -> v.matches("[012]")),
      check("optionalAmount",        IN_BATCH,  (v, d) -> d.get("optionalAmountIdentifier").equals("1") != isZero(v)),
      check("clearingSequence",      IN_BATCH,  (v, d) -> v.matches("00|01")),
      check("clearingCount",         IN_BATCH,  (v, d) -> v.equals(d.get("clearingSequence"))),
      check("commerceIndicator",     IN_BATCH,  (v, d) -> v.matches("[1235678]")));

  private static final List<FieldCheck> NO_VOID = List.of(
      check("voidIndicator",         IN_BATCH,  (v, d) -> v.equals(" ")));

  static List<FieldCheck> trailer(BatchHeader header, long records, Totals totals) {
    return List.of(
        check("batchDate",           IN_BATCH,  (v, t) -> v.equals(header.date())),
        check("batchNumber",         IN_BATCH,  (v, t) -> v.equals(header.number())),
        check("recordCount",         IN_BATCH,  (v, t) -> number(v) == records),
        check("hashingTotal",        IN_BATCH,  (v, t) -> number(v) == totals.hash()),
        check("cashBackTotal",       IN_BATCH,  (v, t) -> number(v) == 0),
        check("netDeposit",          IN_BATCH,  (v, t) -> number(v) == totals.netDeposit()));
  }
  // spotless:on

  private static final long AUTHORIZED_MAX = 9_999_999;

  private BatchChecks() {}

  static List<FieldCheck> detail(boolean voidsIgnored) {
    return voidsIgnored ? DETAIL : Stream.of(DETAIL, NO_VOID).flatMap(List::stream).toList();
  }

  private static Place place(Fields header) {
    return new BatchHeader(header).place();
  }

  private static String device(String deviceAndIndustry) {
    return deviceAndIndustry.substring(0, 1);
  }

  private static boolean isCredit(Fields detail) {
    return detail.get("transactionCode").equals("CR");
  }

  private static boolean isCardNumber(String account) {
    return CardNumbers.isNumeric(account)
        && CardNumbers.hasUsualLength(account)
        && CardNumbers.checkDigitHolds(account);
  }

  private static boolean isApprovalCode(String code) {
    return code.matches("[0-9A-Za-z][0-9A-Za-z ]{5}") && !code.equals("000000");
  }

  private static boolean isAuthorizedAmount(String amount) {
    long authorized = Long.parseLong(amount);
    return authorized > 0 && authorized <= AUTHORIZED_MAX;
  }

  private static boolean isZero(String amount) {
    return number(amount) == 0;
  }

  private static long number(String digits) {
    return Long.parseLong(digits);
  }
}
