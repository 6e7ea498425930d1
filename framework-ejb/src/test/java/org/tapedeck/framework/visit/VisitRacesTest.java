package org.tapedeck.framework.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.PaperBank;
import org.tapedeck.framework.merchant.Account;

/** Banks, browsers and the time limit at the same moment, on two servers with one database. */
class VisitRacesTest {

  private static final Account.Key ACCOUNT = new Account.Key(1, "Bank", 1);

  private Engine first;
  private Engine second;

  @BeforeEach
  void prepare() {
    first = Engine.withBank();
    second = first.beside("second");
    first.renews();
    second.renews();
  }

  @AfterEach
  void close() {
    first.close();
  }

  @Test
  void fiftyTimesTheSameReturnIsOnePayment() throws Exception {
    String reference = buys(7);
    together(IntStream.range(0, 50).mapToObj(n -> returns(n, reference, "P1")));
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", first.payment("7:1"));
    assertEquals("P1 USED", proofs());
    assertEquals(List.of("confirm P1"), first.host().sent());
  }

  @Test
  void oneProofForTwoVisitsPaysOneOfThem() throws Exception {
    List<String> references = List.of(buys(7), buys(8));
    together(IntStream.range(0, 32).mapToObj(n -> returns(n, references.get(n / 2 % 2), "P1")));
    assertEquals("FAILED\nPAID", states());
    assertEquals("P1 USED", proofs());
  }

  @Test
  void aProofAndTheTimeLimitHaveOneWinner() throws Exception {
    for (int order = 7; order < 27; order++) {
      String reference = buys(order);
      first.waits(PaperBank.VISIT);
      Callable<String> sweep =
          () -> {
            second.sweeps();
            return "swept";
          };
      together(Stream.of(returns(0, reference, "P" + order), sweep));
      first.sweeps();
      assertEquals(expected(order), standing(order));
    }
  }

  /** Paid and kept, or timed out and given back; nothing between. */
  private String expected(int order) {
    return standing(order).startsWith("PAID") ? "PAID DEPOSITED USED" : "TIMED_OUT DECLINED UNDONE";
  }

  private String standing(int order) {
    return first
        .database()
        .find(
            ("select v.STATE, m.STATE, p.STATE from VISIT v, PAYMENT m, PROOF p"
                    + " where v.PAYMENT_ID = '1:%d:1' and m.ID = v.PAYMENT_ID"
                    + " and p.PAYMENT_ID = v.PAYMENT_ID")
                .formatted(order));
  }

  @Test
  void aBankIsToldOnceThatItMayCharge() throws Exception {
    String reference = buys(7);
    Map<String, Long> answers =
        together(IntStream.range(0, 32).mapToObj(n -> calls(n, reference, "charge?", "")));
    assertEquals(Map.of("MAY_CHARGE", 1L, "PROBED_AGAIN", 31L), answers);
  }

  @Test
  void aFormThatIsSentTenTimesBeginsOneVisit() throws Exception {
    String reference = buys(7);
    calls(0, reference, "no", "").call();
    String token = first.database().find("select TOKEN from VISIT");
    Map<String, Long> tokens =
        together(IntStream.range(0, 10).mapToObj(n -> () -> at(n).again(token).orElseThrow()));
    assertEquals(1, tokens.size());
    assertEquals("FAILED\nREDIRECTED", states());
  }

  private Map<String, Long> together(Stream<Callable<String>> calls) throws Exception {
    try (AtOnce threads = new AtOnce()) {
      return threads.answers(calls);
    }
  }

  private Callable<String> returns(int number, String reference, String proof) {
    return calls(number, reference, "proof", proof);
  }

  private Callable<String> calls(int number, String reference, String word, String proof) {
    Inbound call = PaperBank.call(reference, "result", word, proof);
    return () -> at(number).hear(ACCOUNT, call).orElseThrow().hearing().name();
  }

  private Visits at(int number) {
    return (number % 2 == 0 ? first : second).visits();
  }

  private String buys(int order) {
    first.run(
        Engine.ADMINISTRATOR,
        "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=1000 PAYMENTTYPE=Bank".formatted(order));
    return first
        .database()
        .find("select REFERENCE from VISIT where PAYMENT_ID = '1:%d:1'".formatted(order));
  }

  private String proofs() {
    return first.database().find("select BANK_REFERENCE, STATE from PROOF");
  }

  private String states() {
    return first.database().find("select STATE from VISIT order by STATE");
  }
}
