package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Books;
import org.tapedeck.framework.harness.Engine;

/** Deposits, refunds, all reversals, cancels, purges and closes at once: the books stay true. */
class ReversalRacesTest {

  private static final int ORDERS = 8;
  private static final String REFUSED = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE ";

  /** What may be answered, whoever comes first. */
  private static final Set<String> ANSWERS =
      Set.of(
          "PRC_OPERATION_SUCCESS RC_NONE",
          "PRC_OPERATION_PENDING RC_HOST_ANSWER",
          "PRC_DUPLICATE_OBJECT RC_CREDITNUMBER",
          "PRC_UNDEFINED_OBJECT RC_CREDITNUMBER",
          "PRC_PARAMETER_VALUE_ERROR RC_AMOUNT",
          "PRC_FINANCIAL_FAILURE RC_DECLINED",
          REFUSED + "RC_ORDERNUMBER",
          REFUSED + "RC_BATCHNUMBER",
          REFUSED + "RC_CREDITNUMBER",
          REFUSED + "RC_PAYMENTNUMBER");

  private static final String PENDING = "PRC_OPERATION_PENDING RC_HOST_ANSWER";

  private static final List<String> MIX =
      List.of(
          "DEPOSIT ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=100",
          "DEPOSITREVERSAL ORDERNUMBER=%d PAYMENTNUMBER=1",
          "REFUND ORDERNUMBER=%d CREDITNUMBER=1 AMOUNT=10",
          "REFUNDREVERSAL ORDERNUMBER=%d CREDITNUMBER=1",
          "DEPOSIT ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=50",
          "REFUND ORDERNUMBER=%d CREDITNUMBER=2 AMOUNT=20");

  /** Reversals of approvals, in four sizes, among what a deposit and a cancel may do meanwhile. */
  private static final List<String> APPROVALS =
      List.of(
          "APPROVEREVERSAL ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=60",
          "DEPOSIT ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=70",
          "CANCELORDER ORDERNUMBER=%d",
          "APPROVEREVERSAL ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=80",
          "DEPOSITREVERSAL ORDERNUMBER=%d PAYMENTNUMBER=1",
          "DEPOSIT ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=50",
          "APPROVEREVERSAL ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=40",
          "DEPOSITREVERSAL ORDERNUMBER=%d PAYMENTNUMBER=1",
          "APPROVEREVERSAL ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=0");

  private final Engine engine = Engine.ready();
  private final AtOnce threads = new AtOnce();

  @AfterEach
  void close() {
    threads.close();
    engine.close();
  }

  @Test
  void theBooksStayTrue() throws Exception {
    buyAll();
    // A batch is there from the beginning.
    engine.does("REFUND ORDERNUMBER=1 CREDITNUMBER=9 AMOUNT=1");
    allowed(threads.answers(IntStream.range(0, 240).mapToObj(number -> () -> says(number))));
    Books.areTrue(engine.database());
  }

  @Test
  void theBooksStayTrueWhileApprovalsAreTakenBack() throws Exception {
    buyAll();
    engine.host().answers("no", "yes", "no", "yes", "yes");
    allowed(atOnce(270, APPROVALS));
    Books.areTrue(engine.database());
    assertEquals(
        "", engine.database().find("select ID from ATTEMPT where STATE = 'OPEN'"), "all answered");
  }

  @Test
  void ofADepositAndAVoidExactlyOneWins() throws Exception {
    buyAll();
    Map<String, Long> answers =
        atOnce(
            8 * ORDERS,
            List.of(
                "DEPOSIT ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=100",
                "APPROVEREVERSAL ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=0"));
    // Half are repetitions of the winner, the others come too late.
    assertEquals(4L * ORDERS, answers.get(REFUSED + "RC_PAYMENTNUMBER"));
    allowed(answers);
    Books.areTrue(engine.database());
    assertEquals(voidPayments(), engine.host().sent().size() - ORDERS, "the host was asked");
  }

  @Test
  void ofManyVoidsExactlyOneIsAsked() throws Exception {
    buyAll();
    String reversal = "APPROVEREVERSAL ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=0";
    // The others repeat it: they get its answer, or are told that it is under way.
    Map<String, Long> answers = atOnce(8 * ORDERS, List.of(reversal));
    assertTrue(Set.of(SUCCESS, PENDING).containsAll(answers.keySet()), answers::toString);
    assertEquals(2 * ORDERS, engine.host().sent().size());
    Books.areTrue(engine.database());
  }

  @Test
  void anOrderIsCanceledOnlyWhenItsPaymentIsVoid() throws Exception {
    buyAll();
    allowed(
        atOnce(
            8 * ORDERS,
            List.of(
                "CANCELORDER ORDERNUMBER=%d",
                "APPROVEREVERSAL ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=0")));
    assertEquals(ORDERS, voidPayments());
    Books.areTrue(engine.database());
  }

  private void buyAll() {
    for (int order = 1; order <= ORDERS; order++) {
      engine.does(
          "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=100 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=100"
              .formatted(order));
    }
  }

  /** The sentences about each of the orders in turn; half of the orders begin with another one. */
  private Map<String, Long> atOnce(int times, List<String> mix) throws Exception {
    return threads.answers(
        IntStream.range(0, times)
            .mapToObj(
                number -> {
                  String words = mix.get((number / ORDERS + number) % mix.size());
                  return () -> engine.says(words.formatted(1 + number % ORDERS));
                }));
  }

  private static void allowed(Map<String, Long> answers) {
    Set<String> strange = new TreeSet<>(answers.keySet());
    strange.removeAll(ANSWERS);
    assertEquals(Set.of(), strange);
  }

  private int voidPayments() {
    return Integer.parseInt(
        engine.database().find("select count(*) from PAYMENT where STATE = 'VOID'"));
  }

  /** Now and then the newest batch is emptied or closed. */
  private String says(int number) {
    return switch (number % 30) {
      case 13 -> engine.says("BATCHPURGE BATCHNUMBER=" + newest());
      case 29 -> engine.says("BATCHCLOSE BATCHNUMBER=" + newest());
      default -> engine.says(MIX.get(number % MIX.size()).formatted(1 + number % ORDERS));
    };
  }

  private String newest() {
    return engine.database().find("select max(BATCH_NUMBER) from BATCH");
  }
}
