package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;

/**
 * Nobody sees or touches what is another merchant's. Merchant 1 has an order 7 at account 2 with
 * payments and credits in batches 1 and 2, and a brand; merchant 2 has an order 8 with the same in
 * his batch 1. The callers have their roles for merchant 2.
 */
class OthersMerchantsTest {

  private static final List<String> QUERIES =
      List.of(
          "QUERYORDERS WITHPAYMENTS=1 WITHCREDITS=1",
          "QUERYPAYMENTS WITHORDERS=1",
          "QUERYCREDITS WITHORDERS=1",
          "QUERYBATCHES WITHPAYMENTS=1 WITHCREDITS=1",
          "QUERYORDERS KEYSONLY=1",
          "QUERYPAYMENTS KEYSONLY=1",
          "QUERYCREDITS KEYSONLY=1",
          "QUERYBATCHES KEYSONLY=1",
          "QUERYMERCHANTS",
          "QUERYPAYSYSTEMS",
          "QUERYACCOUNTS",
          "QUERYATTEMPTS",
          "QUERYPROPOSALS",
          "QUERYUSERS");

  private final Engine engine = Engine.ready();

  @BeforeEach
  void bothMerchantsSold() {
    for (String merchant : List.of("1", "2")) {
      String own = " MERCHANTNUMBER=" + merchant;
      engine
          .does("CREATEUSER PASSWORD=a-long-password USER=u" + merchant)
          .does("SETUSERACCESSRIGHTS ROLE=3 USER=u" + merchant + own)
          .does(
              "CREATEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=b"
                  + " $CONTRACT=4711"
                  + own);
    }
    for (String order :
        List.of(
            "ORDERNUMBER=6 MERCHANTNUMBER=1 $ACCOUNTNUMBER=1",
            "ORDERNUMBER=7 MERCHANTNUMBER=1 $ACCOUNTNUMBER=2",
            "ORDERNUMBER=8 MERCHANTNUMBER=2 $ACCOUNTNUMBER=1")) {
      String same = " " + order.substring(0, order.indexOf(" $"));
      engine
          .does("ACCEPTPAYMENT AMOUNT=1000 " + order)
          .does("APPROVE PAYMENTNUMBER=1 AMOUNT=600 DEPOSITFLAG=1" + same)
          .does("APPROVE PAYMENTNUMBER=2 AMOUNT=1" + same)
          .does("REFUND CREDITNUMBER=1 AMOUNT=5" + same)
          .inDoubt("APPROVE PAYMENTNUMBER=9 AMOUNT=1" + same);
    }
    for (String merchant : List.of("MERCHANTNUMBER=1", "MERCHANTNUMBER=2")) {
      engine
          .does("MODIFYMERCHANT TWOPERSONREFUND=840:5 " + merchant)
          .waitsForTheSecond(
              "REFUND CREDITNUMBER=2 AMOUNT=1 %s ORDERNUMBER=%s"
                  .formatted(merchant, merchant.endsWith("1") ? "7" : "8"));
    }
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CLERK", "SUPERVISOR", "MERCHANT_ADMINISTRATOR"})
  void whatIsFoundIsHis(Role role) {
    int found = 0;
    for (String query : QUERIES) {
      Optional<ViewCollection> answer = engine.run(caller(role), query).found();
      Set<String> merchants = new TreeSet<>();
      answer.ifPresent(it -> gather(it, merchants));
      assertFalse(merchants.contains("1"), role + " " + query);
      found += merchants.size();
      answer = engine.run(caller(role), query + " MERCHANTNUMBER=1").found();
      assertEquals(0, answer.map(it -> it.views().size()).orElse(0), role + " " + query);
    }
    int his =
        Map.of(Role.CLERK, 12, Role.SUPERVISOR, 13, Role.MERCHANT_ADMINISTRATOR, 14).get(role);
    assertEquals(his, found, "queries that found his own");
  }

  @Test
  void aPaymentsAdministratorFindsBoth() {
    for (String query : QUERIES) {
      Set<String> merchants = new TreeSet<>();
      gather(engine.run(Engine.ADMINISTRATOR, query).found().orElseThrow(), merchants);
      assertEquals(Set.of("1", "2"), merchants, query);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said under his own number                              | answer
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=3 AMOUNT=1         | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1         | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1          | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=1           | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1            | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          CANCELORDER ORDERNUMBER=7 DELETEORDER=1                | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          CLOSEORDER ORDERNUMBER=7                               | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          BATCHCLOSE BATCHNUMBER=2                               | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          BATCHPURGE BATCHNUMBER=2                               | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          DELETEBATCH BATCHNUMBER=2                              | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          DELETEPROPOSAL ORDERNUMBER=7 CREDITNUMBER=2            | PRC_UNDEFINED_OBJECT RC_PROPOSAL
          ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1 $ACCOUNTNUMBER=2  | PRC_UNDEFINED_OBJECT RC_ACCOUNTNUMBER
          MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=2       | PRC_UNDEFINED_OBJECT RC_ACCOUNTNUMBER
          DELETEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=2       | PRC_UNDEFINED_OBJECT RC_ACCOUNTNUMBER
          """)
  void whatIsNotHisDoesNotExistForHim(String said, String answer) {
    String before = engine.database().dump();
    String own = said + " MERCHANTNUMBER=2";
    assertEquals(answer, Codes.of(engine.run(caller(Role.MERCHANT_ADMINISTRATOR), own)));
    assertEquals(before, engine.database().dump());
  }

  private static Caller caller(Role role) {
    return new Caller(Optional.of("caller"), List.of(new Caller.Right(role, Optional.of(2))));
  }

  /** Whose objects a collection shows, by every attribute that tells, at any depth. */
  private static void gather(ViewCollection collection, Set<String> merchants) {
    for (View view : collection.views()) {
      Optional.ofNullable(view.attributes().get("merchantNumber")).ifPresent(merchants::add);
      Optional.ofNullable(view.attributes().get("value"))
          .ifPresent(key -> merchants.add(key.split(":")[0]));
      view.nested().forEach(nested -> gather(nested, merchants));
    }
  }
}
