package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderNeeds;

/**
 * An order whose buyer comes later: order 7 of 1000 is accepted without a card, and Approve brings
 * it. Order 5 was accepted with its card.
 */
class TwoPartTest {

  private static final String ORDER = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 TWOPART=1";
  private static final String WITHOUT = " -$PAN -$EXPIRY";
  private static final String FIRST = "$PAN=4111111111111111 $EXPIRY=203012";
  private static final String OTHER = "$PAN=5499740000000057 $EXPIRY=203106";
  private static final String PAY = "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000 ";
  private static final String PAY_AGAIN = "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1000 ";

  private static final String REQUESTED = "REQUESTED approved 0 credited 0";
  private static final String DECLINED = "PRC_FINANCIAL_FAILURE RC_DECLINED";
  private static final String COMPLETED = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_COMPLETED";
  private static final String TWIN = "PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER";

  private final Engine engine = Engine.thatShowsAllTo("clerk");

  @BeforeEach
  void accepted() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=5 AMOUNT=1000").does(ORDER + WITHOUT);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void itIsRequestedAndShowsNoCard() {
    assertEquals(REQUESTED, engine.order(7));
    assertEquals("order_requested", shown(7).attributes().get("state"));
    assertEquals(Map.of(), shown(7).properties().asMap());
    assertFalse(shown(7).attributes().containsKey("brand"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void whatItsAccountApprovesByItselfIsNotApproved(String flag) {
    engine
        .does(
            "MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 APDEPOSITFLAG=1 APAPPROVEFLAG="
                + flag)
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000 TWOPART=1" + WITHOUT)
        .goesOn();
    assertEquals(REQUESTED, engine.order(8));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void theCardCompletesItAndIsAskedForAtOnce() {
    engine.does(PAY + FIRST + " $CARDVERIFYCODE=987 DEPOSITFLAG=1");
    assertEquals(
        List.of("approve 1000 number 1 card 4111111111111111 expiry 203012 cvv 987"),
        engine.host().sent());
    assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("{pan=4111111111111111}", shown(7).properties().asMap().toString());
    assertEquals("Visa", shown(7).attributes().get("brand"));
  }

  @Test
  void whatBothBringIsOneWhole() {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=500 TWOPART=1 -$PAN $NOTE=gift")
        .does("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=500 $PAN=5499740000000057");
    assertEquals(
        List.of("approve 500 number 1 card 5499740000000057 expiry 203012 cvv none"),
        engine.host().sent());
    assertEquals("gift", shown(8).properties().text("note"));
    assertEquals("Other", shown(8).attributes().get("brand"));
  }

  @Test
  void aCardThatIsThereAlreadyNeedsNoOther() {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=500 TWOPART=1")
        .does("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=500");
    assertEquals("REFUNDABLE approved 500 credited 0", engine.order(8));
  }

  @Test
  void whatComesWithTheDepositGoesWithIt() {
    engine.does(PAY + FIRST + " DEPOSITFLAG=1 $SLIP=blue");
    engine.does("APPROVE ORDERNUMBER=5 PAYMENTNUMBER=1 AMOUNT=1000 DEPOSITFLAG=1 $SLIP=red");
    engine.host().sent();
    engine.does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(
        List.of(
            "batch 1 slips 2\nPAYMENT 5:1 1000 number 2 slip red\nPAYMENT 7:1 1000 number 1 slip blue"),
        engine.host().sent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                                                                | answer
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 TWOPART=2                                      | PRC_PARAMETER_VALUE_ERROR RC_TWOPART
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 TWOPART=1 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=5 | PRC_INVALID_PARAMETER_COMBINATION RC_APPROVEFLAG
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 TWOPART=1 APPROVEFLAG=2                        | PRC_INVALID_PARAMETER_COMBINATION RC_APPROVEFLAG
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 TWOPART=1 DEPOSITFLAG=1                        | PRC_INVALID_PARAMETER_COMBINATION RC_DEPOSITFLAG
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 TWOPART=1 BATCHNUMBER=1                        | PRC_INVALID_PARAMETER_COMBINATION RC_BATCHNUMBER
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 TWOPART=0 -$PAN                                | PRC_PARAMETER_NOT_FOUND 1000
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 TWOPART=1 $PAN=4111                            | PRC_PARAMETER_TOO_SHORT 1000
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 TWOPART=1 -$PAN $COLOUR=red                    | PRC_INPUT_ERROR RC_KEYWORD
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 TWOPART=1 -$PAN $SLIP=blue                     | PRC_INVALID_PARAMETER_COMBINATION 1012
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=5                                      | PRC_PARAMETER_NOT_FOUND 1000
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=5 $PAN=4111111111111111                | PRC_PARAMETER_NOT_FOUND 1001
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=5 $CARDVERIFYCODE=987                  | PRC_PARAMETER_NOT_FOUND 1000
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=5 $PAN=4111 $EXPIRY=203012             | PRC_PARAMETER_TOO_SHORT 1000
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=5 $COLOUR=red                          | PRC_INPUT_ERROR RC_KEYWORD
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1001 $PAN=4111111111111111 $EXPIRY=203012 | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=5 $PAN=4111111111111111 $EXPIRY=203012 $SLIP=blue | PRC_INVALID_PARAMETER_COMBINATION 1012
          APPROVE ORDERNUMBER=5 PAYMENTNUMBER=1 AMOUNT=5 $PAN=4111111111111111 $EXPIRY=203012 | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_COMPLETED
          APPROVE ORDERNUMBER=5 PAYMENTNUMBER=1 AMOUNT=5 $CARDVERIFYCODE=987                  | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_COMPLETED
          APPROVE ORDERNUMBER=5 PAYMENTNUMBER=1 AMOUNT=5 $SLIP=blue                           | PRC_INVALID_PARAMETER_COMBINATION 1012
          APPROVE ORDERNUMBER=5 PAYMENTNUMBER=1 AMOUNT=5 $COLOUR=red                          | PRC_INPUT_ERROR RC_KEYWORD
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=5                                        | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER
          CLOSEORDER ORDERNUMBER=7                                                            | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER
          RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1                                              | PRC_UNDEFINED_OBJECT RC_PAYMENTNUMBER
          """)
  void whatIsRefusedChangesNothing(String said, String answer) {
    String before = engine.database().dump();
    assertEquals(answer, engine.says(said));
    assertEquals(before, engine.database().dump());
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void anotherCardPaysWhatTheFirstDidNot() {
    engine.host().answers("no", "yes");
    assertEquals(DECLINED, engine.says(PAY + FIRST + " $NOTE=gift"));
    String before = engine.database().dump();
    assertEquals("PRC_PARAMETER_NOT_FOUND 1001", engine.says(PAY_AGAIN + "$PAN=5499740000000057"));
    assertEquals(TWIN, engine.says(PAY + OTHER));
    assertEquals(before, engine.database().dump());
    engine.does(PAY_AGAIN + OTHER);
    assertEquals(
        List.of(
            "approve 1000 number 1 card 4111111111111111 expiry 203012 cvv none",
            "approve 1000 number 2 card 5499740000000057 expiry 203106 cvv none"),
        engine.host().sent());
    assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
    assertEquals("{note=gift, pan=5499740000000057}", sorted(shown(7)));
    assertEquals("Other", shown(7).attributes().get("brand"));
  }

  @Test
  void theSameCardMayBeTriedAgainWithoutSayingIt() {
    engine.host().answers("no", "yes");
    assertEquals(DECLINED, engine.says(PAY + FIRST));
    engine.does(PAY_AGAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=500 | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_COMPLETED
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600         | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_COMPLETED
          APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0   | PRC_OPERATION_SUCCESS RC_NONE
          """)
  void noOtherCardWhileAPaymentStands(String then, String answer) {
    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600 " + FIRST).does(then);
    assertEquals(answer, engine.says("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=100 " + OTHER));
  }

  @Test
  void noOtherCardWhenACreditWentToTheFirst() {
    engine.host().answers("no");
    engine.says(PAY + FIRST);
    engine.does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=5");
    assertEquals(COMPLETED, engine.says(PAY_AGAIN + OTHER));
    engine.does("REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1").does(PAY_AGAIN + OTHER);
  }

  @Test
  void silenceKeepsTheCardAndItsCode() {
    engine.inDoubt(PAY + FIRST + " $CARDVERIFYCODE=987");
    assertEquals(COMPLETED, engine.says(PAY_AGAIN + OTHER));
    assertFalse(engine.database().dump().contains("987 "));
    engine.host().sent();
    engine.ringsNext();
    assertEquals(
        List.of("approve 1000 number 1 card 4111111111111111 expiry 203012 cvv 987 again"),
        engine.host().sent());
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
  }

  /** What the host may hold is taken back with the card that it was asked with. */
  @Test
  void noOtherCardWhileTheHostMayHoldSomethingOnTheFirst() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0").host().answers("gibber", "yes");
    assertEquals("PRC_FINANCIAL_FAILURE RC_GIVEN_UP", engine.says(PAY + FIRST));
    assertEquals(COMPLETED, engine.says(PAY_AGAIN + OTHER));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
  }

  @Test
  void aServerThatStopsBeforeTheCommitHasCompletedNothing() {
    engine.isCutOffBeforeTheCommit(PAY + FIRST);
    assertEquals(REQUESTED, engine.order(7));
    engine.does(PAY + OTHER);
  }

  @Test
  void aServerThatStopsAfterItGoesOnWithThatCard() {
    engine.isCutOff(PAY + FIRST + " $CARDVERIFYCODE=987", Optional.empty());
    assertEquals("PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_COMPLETED", engine.says(PAY + OTHER));
    engine.givesItsLeaseBack();
    Engine next = engine.beside("second");
    next.renews().sweeps();
    assertEquals(
        List.of("approve 1000 number 1 card 4111111111111111 expiry 203012 cvv 987 again"),
        engine.host().sent());
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
  }

  @Test
  void aRepetitionHasTheFirstAnswerAndAnotherCardHasNot() {
    engine.host().answers("no");
    assertEquals(DECLINED, engine.says(PAY + FIRST + " $CARDVERIFYCODE=987"));
    engine.host().sent();
    assertEquals(DECLINED, engine.says(PAY + FIRST + " $CARDVERIFYCODE=987"));
    assertEquals(DECLINED, engine.says(PAY + FIRST));
    assertEquals(TWIN, engine.says(PAY + OTHER));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void aKeyStandsForOneCard() {
    engine.says("k", PAY + FIRST);
    assertEquals(Codes.SUCCESS, engine.says("k", PAY + FIRST));
    assertEquals("PRC_DUPLICATE_OBJECT RC_IDEMPOTENCY_KEY", engine.says("k", PAY + OTHER));
  }

  @Test
  void anOrderWithoutACardIsAnotherCommandThanOneWithIt() {
    engine.does(ORDER + WITHOUT).does(ORDER + WITHOUT + " APPROVEFLAG=0");
    assertEquals("PRC_DUPLICATE_OBJECT RC_ORDERNUMBER", engine.says(ORDER));
    assertEquals(
        "PRC_DUPLICATE_OBJECT RC_ORDERNUMBER",
        engine.says("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {PAY, PAY_AGAIN})
  void ofTwoCardsAtOnceOnePays(String other) throws Exception {
    try (AtOnce threads = new AtOnce()) {
      Callable<String> one = () -> engine.says(PAY + FIRST);
      Callable<String> two = () -> engine.says(other + OTHER);
      Map<String, Long> answers = threads.answers(Stream.of(one, two));
      assertEquals(Map.of(Codes.SUCCESS, 1L, COMPLETED, 1L), answers);
    }
    List<String> sent = engine.host().sent();
    assertEquals(1, sent.size());
    assertTrue(sent.get(0).contains("card " + shown(7).properties().text("pan")));
    assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
  }

  @Test
  void itEndsWithoutABuyer() {
    engine.does("CANCELORDER ORDERNUMBER=7");
    assertEquals("PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER", engine.says(PAY + FIRST));
    engine.waits(Duration.ofDays(31)).erases();
    assertEquals("order_canceled", shown(7).attributes().get("state"));
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1").does(ORDER);
  }

  @Test
  void keysAreChangedBetweenOrderAndCard() {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=500 TWOPART=1 -$PAN")
        .does("ROTATEKEYS")
        .looksForKeys()
        .sealsAgain()
        .does("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=500 $PAN=4111111111111111")
        .does(PAY + FIRST);
    assertEquals("4111111111111111", shown(7).properties().text("pan"));
  }

  @Test
  void aBanksPageNeedsNoCard() {
    try (Engine bank = Engine.withBank()) {
      bank.does(ORDER + " PAYMENTTYPE=Bank -$PAN -$EXPIRY");
      assertEquals(REQUESTED, bank.order(7));
      assertEquals("", bank.attempts("1:7:1"));
      assertEquals("PRC_OPERATION_PENDING RC_VISIT", bank.says(PAY));
      assertEquals("ORDERED approved 1000 credited 0", bank.order(7));
      assertEquals(COMPLETED, bank.says(PAY_AGAIN + "$MAIL=a@b.example"));
      bank.isProven("7:1", "proof");
      assertEquals("REFUNDABLE approved 1000 credited 0", bank.order(7));
    }
  }

  @Test
  void whatIsMissingCanBeAsked() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=500 TWOPART=1 -$PAN");
    assertEquals(List.of("$PAN", "$EXPIRY"), missing(engine, 7));
    assertEquals(List.of("$PAN"), missing(engine, 8));
    assertEquals(List.of(), missing(engine, 5));
    assertTrue(found(engine, 5, OrderNeeds::isPaidByCard));
  }

  @Test
  void nothingIsMissingWhereTheBuyerPaysOnAPage() {
    try (Engine bank = Engine.withBank()) {
      bank.does(ORDER + " PAYMENTTYPE=Bank -$PAN -$EXPIRY");
      assertEquals(List.of(), missing(bank, 7));
      assertFalse(found(bank, 7, OrderNeeds::isPaidByCard));
    }
  }

  private static List<String> missing(Engine of, int order) {
    return found(of, order, OrderNeeds::missing).stream().map(Keyword::name).toList();
  }

  private static <T> T found(Engine of, int order, BiFunction<OrderNeeds, Order, T> question) {
    OrderNeeds needs = new OrderNeeds(of.parts().cassettes(), of.parts().vault());
    return of.parts()
        .transactions()
        .inOne(() -> question.apply(needs, of.parts().orders().find("1:" + order).orElseThrow()));
  }

  private static String sorted(View view) {
    return new TreeMap<>(view.properties().asMap()).toString();
  }

  private View shown(int order) {
    return engine
        .run(Engine.ADMINISTRATOR, "QUERYORDERS ORDERNUMBER=" + order)
        .found()
        .orElseThrow()
        .views()
        .get(0);
  }
}
