package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;

/** QUERYATTEMPTS: what is asked of hosts and not known yet, the oldest first. */
class StuckListTest {

  private static final String BUY =
      "ACCEPTPAYMENT AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=600 ORDERNUMBER=";

  private final Engine engine = Engine.withBank();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void nothingIsStuckAtFirst() {
    assertEquals(List.of(), list(""));
  }

  @Test
  void anApprovalIsShownWithAllThatAPersonWantsToKnow() {
    engine.inDoubt(BUY + 7);
    long begun = Parts.NOW.toEpochMilli();
    Map<String, String> shown = list("").get(0).attributes();
    String id = engine.database().find("select ID from ATTEMPT");
    assertEquals(
        ("{key=%d:%s, ID=P:1:7:1, merchantNumber=1, orderNumber=7, paymentNumber=1,"
                + " paymentType=Paper, amount=600, amountExp10=-2, currency=840, user=admin,"
                + " asked=0, paused=0, resting=0, kind=approve, reason=no answer within 30 s,"
                + " tries=1, timeStampBegun=%d, nextTry=%d, deadline=%d}")
            .formatted(begun, id, begun, begun + 300_000, begun + 35_000 + 12 * (300_000 + 35_000)),
        shown.toString());
  }

  @Test
  void everyKindIsInItUnderItsObjectsName() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0");
    engine.host().isSilent();
    engine.says(BUY + 5); // given up: what the host may hold is asked on
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=12");
    later().inDoubt(BUY + 6);
    engine.does(BUY + "7 DEPOSITFLAG=1").does(BUY + 8);
    later().inDoubt("APPROVEREVERSAL ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=0");
    later().inDoubt("BATCHCLOSE BATCHNUMBER=1");
    later();
    buysAtTheBank(9);
    engine.host().isSilent();
    engine.isProven("9:1", "P9");
    later();
    buysAtTheBank(10);
    engine.isProven("10:1", "P10");
    engine.inDoubt("REFUND ORDERNUMBER=10 CREDITNUMBER=4 AMOUNT=250");
    assertEquals(
        List.of(
            "clear_hold P:1:5:1 600 840",
            "approve P:1:6:1 600 840",
            "reverse_approval P:1:8:1 600 840",
            "close_batch B:1:1 600 840",
            "visit P:1:9:1 1000 840",
            "credit C:1:10:4 250 840"),
        list("").stream().map(StuckListTest::words).toList());
  }

  @Test
  void moneyThatGoesBackIsNamedAfterItsPayment() {
    buysAtTheBank(7);
    engine.isProven("7:1", "P1");
    engine.host().answers("yes").isSilent();
    engine.isProven("7:1", "P2");
    assertEquals(
        List.of("undo P:1:7:1 1000 840"), list("").stream().map(StuckListTest::words).toList());
  }

  @Test
  void whatIsAskedAtThisMomentRestsOrIsPausedIsMarked() {
    engine.inDoubt(BUY + 6);
    engine.does("PAUSERETRY ORDERNUMBER=6 PAYMENTNUMBER=1 PAUSED=1");
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0");
    later().does(BUY + "7 DEPOSITFLAG=1").inDoubt("BATCHCLOSE BATCHNUMBER=1");
    later().isCutOff(BUY + 8, Optional.empty());
    assertEquals(List.of("010", "001", "100"), marks());
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper RETRYPAUSED=1");
    assertEquals(List.of("010", "011", "110"), marks());
    engine.waits(Duration.ofMinutes(10));
    assertEquals(List.of("010", "011", "010"), marks());
  }

  @Test
  void itIsReadInPagesAndEachOneStandsOnOnePage() {
    for (int order = 1; order <= 5; order++) {
      engine.inDoubt(BUY + order);
      if (order % 2 == 0) {
        later();
      }
    }
    List<String> all = keys(list(""));
    List<String> read = new ArrayList<>();
    List<String> page = keys(list(" RETURNATMOST=2"));
    while (!page.isEmpty()) {
      read.addAll(page);
      page = keys(list(" RETURNATMOST=2 AFTERKEY=" + page.get(page.size() - 1)));
    }
    assertEquals(5, all.size());
    assertEquals(all, read);
    assertEquals(all.stream().sorted().toList(), all);
  }

  @Test
  void aPageGoesOnAlsoWhenItsLastOneIsSettled() {
    engine.inDoubt(BUY + 1).waits(Duration.ofSeconds(1)).inDoubt(BUY + 2);
    String first = keys(list(" RETURNATMOST=1")).get(0);
    engine.does("RETRYNOW ORDERNUMBER=1 PAYMENTNUMBER=1");
    assertEquals(keys(list("")), keys(list(" AFTERKEY=" + first)));
  }

  @Test
  void itIsNarrowedByMerchantAndCassette() {
    engine.inDoubt(BUY + 1).inDoubt(BUY + "2 MERCHANTNUMBER=2");
    buysAtTheBank(3);
    assertEquals(3, list("").size());
    assertEquals(2, list(" MERCHANTNUMBER=1").size());
    assertEquals(1, list(" MERCHANTNUMBER=2").size());
    assertEquals(1, list(" MERCHANTNUMBER=1 CASSETTENAME=Paper").size());
    assertEquals(3, list(" CASSETTENAME=Paper CASSETTENAME=Bank").size());
    assertEquals(0, list(" CASSETTENAME=Cardboard").size());
  }

  @ParameterizedTest
  @CsvSource({"CLERK, 1, P:1:1:1", "SUPERVISOR, 2, P:2:2:1", "MERCHANT_ADMINISTRATOR, 2, P:2:2:1"})
  void aPersonSeesWhatIsHisMerchants(Role role, int merchant, String found) {
    engine.inDoubt(BUY + 1).inDoubt(BUY + "2 MERCHANTNUMBER=2");
    Caller caller =
        new Caller(Optional.of("caller"), List.of(new Caller.Right(role, Optional.of(merchant))));
    assertEquals(
        List.of(found),
        views(caller, "QUERYATTEMPTS").stream().map(it -> it.attributes().get("ID")).toList());
    assertEquals(List.of(), views(caller, "QUERYATTEMPTS MERCHANTNUMBER=" + (3 - merchant)));
  }

  @ParameterizedTest
  @CsvSource({
    "AFTERKEY=, PRC_PARAMETER_TOO_SHORT RC_AFTERKEY",
    "AFTERKEY=7, PRC_PARAMETER_VALUE_ERROR RC_AFTERKEY",
    "AFTERKEY=7:x', PRC_PARAMETER_VALUE_ERROR RC_AFTERKEY",
    "AFTERKEY=99999999999999:0, PRC_PARAMETER_VALUE_ERROR RC_AFTERKEY",
    "RETURNATMOST=10001, PRC_PARAMETER_VALUE_ERROR RC_RETURNATMOST",
    "ORDERNUMBER=7, PRC_INPUT_ERROR RC_KEYWORD"
  })
  void whatMakesNoSenseIsRefused(String said, String answer) {
    assertEquals(answer, engine.says("QUERYATTEMPTS " + said));
  }

  @Test
  void whatIsSettledIsNotInIt() {
    engine.inDoubt(BUY + 7).does("RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1");
    assertEquals(List.of(), list(""));
    assertFalse(engine.attempts("1:7:1").isEmpty());
  }

  private Engine later() {
    return engine.waits(Duration.ofSeconds(1));
  }

  private void buysAtTheBank(int order) {
    engine.says(
        "ACCEPTPAYMENT AMOUNT=1000 PAYMENTTYPE=Bank APPROVEFLAG=1 PAYMENTNUMBER=1"
            + " PAYMENTAMOUNT=1000 DEPOSITFLAG=1 ORDERNUMBER="
            + order);
  }

  private List<View> list(String narrowed) {
    return views(Engine.ADMINISTRATOR, "QUERYATTEMPTS" + narrowed);
  }

  private List<View> views(Caller caller, String query) {
    var reply = engine.run(caller, query);
    return reply.found().orElseThrow(() -> new AssertionError(Codes.of(reply))).views();
  }

  private static List<String> keys(List<View> views) {
    return views.stream().map(view -> view.attributes().get("key")).toList();
  }

  private List<String> marks() {
    return list("").stream()
        .map(View::attributes)
        .map(it -> it.get("asked") + it.get("paused") + it.get("resting"))
        .toList();
  }

  private static String words(View view) {
    return String.join(
        " ",
        List.of("kind", "ID", "amount", "currency").stream().map(view.attributes()::get).toList());
  }
}
