package org.tapedeck.framework.query;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;

/** Figures of three hours, reckoned by hand. */
class FiguresTest {

  private static final long NOW = Parts.NOW.toEpochMilli();
  private static final long HOUR = Duration.ofHours(1).toMillis();

  private static final Caller CLARK =
      new Caller(Optional.of("clark"), List.of(new Caller.Right(Role.CLERK, Optional.of(2))));

  private static final String PAYS = " APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=";

  private static Engine engine;

  @BeforeAll
  static void happens() {
    engine = Engine.ready();
    // In the first hour: 10.00 and 25.00, the latter in tenths of cents, and 5 yen.
    engine.does("ACCEPTPAYMENT ORDERNUMBER=1 AMOUNT=1000" + PAYS + "600 DEPOSITFLAG=1");
    engine.does("ACCEPTPAYMENT ORDERNUMBER=2 AMOUNT=25000 AMOUNTEXP10=-3" + PAYS + "20000");
    engine.does("ACCEPTPAYMENT ORDERNUMBER=3 AMOUNT=5 CURRENCY=392");
    engine.does(
        "ACCEPTPAYMENT MERCHANTNUMBER=2 ORDERNUMBER=1 AMOUNT=700" + PAYS + "700 DEPOSITFLAG=1");
    engine.waits(Duration.ofHours(1));
    // In the second: a decline, an approval that is taken back, a batch that is closed.
    engine.host().answers("no");
    engine.says("APPROVE ORDERNUMBER=1 PAYMENTNUMBER=2 AMOUNT=100");
    engine.does("APPROVE ORDERNUMBER=1 PAYMENTNUMBER=3 AMOUNT=200");
    engine.does("APPROVEREVERSAL ORDERNUMBER=1 PAYMENTNUMBER=3 AMOUNT=0");
    engine.does("BATCHCLOSE BATCHNUMBER=1");
    engine.waits(Duration.ofHours(1));
    // In the third: 20.00 of order 2 wait; 3.00 and 1.00 are credited, of which 1.00 is void.
    engine.does("DEPOSIT ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=20000");
    engine.does("REFUND ORDERNUMBER=1 CREDITNUMBER=1 AMOUNT=300");
    engine.does("REFUND ORDERNUMBER=1 CREDITNUMBER=2 AMOUNT=100");
    engine.does("REFUNDREVERSAL ORDERNUMBER=1 CREDITNUMBER=2");
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void aTimeAsAWhole() {
    assertEquals(
        """
        1 392 e0 hour 0-3: orders 1 5, approved 0 0, declined 0, settled 0 0, credits 0 0, waiting 0 0
        1 840 e-2 hour 0-3: orders 2 3500, approved 2 2600, declined 1, settled 1 600, credits 1 300, waiting 1 2000
        2 840 e-2 hour 0-3: orders 1 700, approved 1 700, declined 0, settled 0 0, credits 0 0, waiting 1 700"""
            .strip(),
        shown(Engine.ADMINISTRATOR, of(0, 3)));
  }

  @Test
  void aTimeInParts() {
    assertEquals(
        """
        1 840 e-2 hour 0-1: orders 2 3500, approved 2 2600, declined 0, settled 0 0, credits 0 0, waiting - -
        1 840 e-2 hour 1-2: orders 0 0, approved 0 0, declined 1, settled 1 600, credits 0 0, waiting - -
        1 840 e-2 hour 2-3: orders 0 0, approved 0 0, declined 0, settled 0 0, credits 1 300, waiting - -"""
            .strip(),
        shown(Engine.ADMINISTRATOR, of(0, 3) + " PARTS=3 MERCHANTNUMBER=1")
            .lines()
            .filter(line -> line.contains(" 840 "))
            .collect(joining("\n")));
  }

  @Test
  void everybodySeesHisOwnMerchants() {
    assertEquals("2", merchants(CLARK, of(0, 3)));
    assertEquals("", merchants(CLARK, of(0, 3) + " MERCHANTNUMBER=1"));
    assertEquals("1", merchants(Engine.ADMINISTRATOR, of(0, 3) + " RETURNATMOST=1"));
    assertEquals("2", merchants(Engine.ADMINISTRATOR, of(0, 3) + " MERCHANTNUMBER=2"));
  }

  @Test
  void beforeAnythingHappenedOnlyWhatWaitsNowIsShown() {
    assertEquals(
        """
        1 840 e-2 hour -3--1: orders 0 0, approved 0 0, declined 0, settled 0 0, credits 0 0, waiting 1 2000
        2 840 e-2 hour -3--1: orders 0 0, approved 0 0, declined 0, settled 0 0, credits 0 0, waiting 1 700"""
            .strip(),
        shown(Engine.ADMINISTRATOR, of(-3, -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CREATEBEGINTIME=0 CREATEENDTIME=7948800000         | PRC_OPERATION_SUCCESS RC_NONE
          CREATEBEGINTIME=0 CREATEENDTIME=7948800001         | PRC_INVALID_PARAMETER_COMBINATION RC_CREATEENDTIME
          CREATEBEGINTIME=2 CREATEENDTIME=1                  | PRC_INVALID_PARAMETER_COMBINATION RC_CREATEENDTIME
          CREATEBEGINTIME=2 CREATEENDTIME=2 PARTS=48         | PRC_OPERATION_SUCCESS RC_NONE
          CREATEBEGINTIME=2                                  | PRC_PARAMETER_NOT_FOUND RC_CREATEENDTIME
          CREATEBEGINTIME=1 CREATEENDTIME=2 PARTS=49         | PRC_PARAMETER_VALUE_ERROR RC_CREATEENDTIME
          CREATEBEGINTIME=1 CREATEENDTIME=2 PARTS=0          | PRC_PARAMETER_VALUE_ERROR RC_CREATEENDTIME
          """)
  void whatMakesNoSenseIsRefused(String said, String answer) {
    assertEquals(answer, Codes.of(engine.run(Engine.ADMINISTRATOR, "QUERYFIGURES " + said)));
  }

  /** From one hour to another, the last millisecond left out. */
  private static String of(int from, int until) {
    return "CREATEBEGINTIME=" + (NOW + from * HOUR) + " CREATEENDTIME=" + (NOW + until * HOUR - 1);
  }

  private static String merchants(Caller caller, String words) {
    return views(caller, words).stream()
        .map(view -> view.attributes().get("merchantNumber"))
        .distinct()
        .collect(joining(" "));
  }

  private static String shown(Caller caller, String words) {
    return views(caller, words).stream().map(FiguresTest::line).collect(joining("\n"));
  }

  private static List<View> views(Caller caller, String words) {
    return engine.run(caller, "QUERYFIGURES " + words).found().orElseThrow().views();
  }

  private static String line(View view) {
    String line =
        "{merchantNumber} {currency} e{amountExp10} hour "
            + hour(view, "from", 0)
            + "-"
            + hour(view, "until", 1)
            + ": orders {numberOfOrders} {totalOrderAmount}, approved {numberOfApproved}"
            + " {totalApprovedAmount}, declined {numberOfDeclined}, settled {numberOfSettled}"
            + " {totalSettledAmount}, credits {numberOfCredits} {totalCreditAmount}, waiting"
            + " {numberOfWaiting} {totalWaitingAmount}";
    for (String name : view.attributes().keySet()) {
      line = line.replace("{" + name + "}", view.attributes().get(name));
    }
    return line.replaceAll("[{]\\w+[}]", "-");
  }

  private static long hour(View view, String attribute, int more) {
    return (Long.parseLong(view.attributes().get(attribute)) + more - NOW) / HOUR;
  }
}
