package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.framework.harness.Codes.PENDING;
import static org.tapedeck.framework.harness.Codes.SECOND_PERSON;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Books;
import org.tapedeck.framework.harness.Engine;

/** First and second persons at the same moment. */
class TwoPersonRacesTest {

  private static final int ROUNDS = 3;

  private static final String CLOSE = " BATCHCLOSE BATCHNUMBER=1";
  private static final String REFUND = " REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=101";

  private static final String WRONG_STATE = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER";

  private final Engine engine = Engine.ready();
  private final AtOnce threads = new AtOnce();
  private Persons persons;

  @BeforeEach
  void bothSettings() {
    persons = new Persons(engine);
    engine
        .does("MODIFYMERCHANT TWOPERSONCLOSE=1 TWOPERSONREFUND=840:100")
        .does(Persons.buy(7, "AMOUNT=1000 PAYMENTAMOUNT=1000"));
    engine.host().sent();
  }

  @AfterEach
  void close() {
    threads.close();
    Books.areTrue(engine.database());
    engine.close();
  }

  private Map<String, Long> atOnce(String... words) throws Exception {
    return threads.answers(
        Stream.of(words).<Callable<String>>map(said -> () -> persons.says(said)));
  }

  private static String[] times(int times, String... words) {
    return Stream.generate(() -> Stream.of(words))
        .limit(times)
        .flatMap(it -> it)
        .toArray(String[]::new);
  }

  @RepeatedTest(ROUNDS)
  void theSameOneManyTimesIsOneProposal() throws Exception {
    assertEquals(Map.of(SECOND_PERSON, 16L), atOnce(times(16, "ann" + CLOSE)));
    assertEquals("ann BATCHCLOSE 1", persons.waiting());
    assertEquals(Map.of(SECOND_PERSON, 16L), atOnce(times(16, "ann" + REFUND)));
    assertEquals("ann BATCHCLOSE 1, ann REFUND 7:1 101", persons.waiting());
  }

  @RepeatedTest(ROUNDS)
  void twoSecondPersonsCloseItOnce() throws Exception {
    persons.says("ann" + CLOSE);
    Map<String, Long> answers = atOnce(times(8, "bob" + CLOSE, "carl" + CLOSE));
    assertTrue(Set.of(SUCCESS, PENDING).containsAll(answers.keySet()), answers::toString);
    assertEquals(1, engine.host().sent().size());
    assertEquals("CLOSED BALANCED payments 1 1000 credits 0 0", engine.batch(1));
    assertEquals("", persons.waiting());
  }

  @RepeatedTest(ROUNDS)
  void twoSecondPersonsRefundItOnce() throws Exception {
    persons.says("ann" + REFUND);
    assertEquals(Map.of(SUCCESS, 16L), atOnce(times(8, "bob" + REFUND, "carl" + REFUND)));
    assertEquals("REFUNDABLE approved 1000 credited 101", engine.order(7));
    assertEquals("", persons.waiting());
  }

  @RepeatedTest(ROUNDS)
  void ofTwoAtOnceOneIsTheFirstAndOneTheSecond() throws Exception {
    assertEquals(Map.of(SECOND_PERSON, 1L, SUCCESS, 1L), atOnce("ann" + REFUND, "bob" + REFUND));
    assertEquals("REFUNDED amount 101 batch 1:1", engine.credit("7:1"));
    assertEquals(Map.of(SECOND_PERSON, 1L, SUCCESS, 1L), atOnce("ann" + CLOSE, "bob" + CLOSE));
    assertEquals("", persons.waiting());
  }

  @RepeatedTest(ROUNDS)
  void whoTakesItBackIsFasterOrNot() throws Exception {
    persons.says("ann" + CLOSE);
    Map<String, Long> answers = atOnce("ann DELETEPROPOSAL BATCHNUMBER=1", "bob" + CLOSE);
    if (answers.containsKey(SECOND_PERSON)) {
      assertEquals(Map.of(SUCCESS, 1L, SECOND_PERSON, 1L), answers);
      assertEquals("bob BATCHCLOSE 1", persons.waiting());
      assertEquals(0, engine.host().sent().size());
    } else {
      assertEquals(Map.of(SUCCESS, 1L, "PRC_UNDEFINED_OBJECT RC_PROPOSAL", 1L), answers);
      assertEquals(1, engine.host().sent().size());
    }
  }

  @RepeatedTest(ROUNDS)
  void whatIsDepositedMeanwhileIsSeenOrNotInIt() throws Exception {
    persons.says("ann" + CLOSE);
    Map<String, Long> answers =
        atOnce("admin " + Persons.buy(8, "AMOUNT=5 PAYMENTAMOUNT=5"), "bob" + CLOSE);
    if (answers.containsKey(SECOND_PERSON)) {
      assertEquals("OPEN NOT_YET_BALANCED payments 2 1005 credits 0 0", engine.batch(1));
      assertEquals("bob BATCHCLOSE 1", persons.waiting());
    } else {
      assertEquals("CLOSED BALANCED payments 1 1000 credits 0 0", engine.batch(1));
    }
  }

  @RepeatedTest(ROUNDS)
  void aSettingThatIsSwitchedOnMeanwhileCountsOrNot() throws Exception {
    engine.does("MODIFYMERCHANT TWOPERSONCLOSE=0");
    Map<String, Long> answers =
        atOnce("admin MODIFYMERCHANT TWOPERSONCLOSE=1", "ann" + CLOSE, "bob" + CLOSE);
    assertTrue(
        Set.of(SUCCESS, PENDING, SECOND_PERSON, WRONG_STATE).containsAll(answers.keySet()),
        answers::toString);
    assertEquals("CLOSED BALANCED payments 1 1000 credits 0 0", engine.batch(1));
    assertEquals(1, engine.host().sent().size());
    assertEquals("", persons.waiting());
  }

  @RepeatedTest(ROUNDS)
  void whatLapsesIsClearedWhileItIsProposedAnew() throws Exception {
    persons.says("ann" + CLOSE);
    engine.waits(Duration.ofHours(24));
    Stream<Callable<String>> both =
        Stream.of(
            () -> persons.says("ann" + CLOSE),
            () -> {
              engine.expires();
              return SECOND_PERSON;
            });
    assertEquals(Map.of(SECOND_PERSON, 2L), threads.answers(both));
    assertEquals("ann BATCHCLOSE 1", persons.waiting());
    assertEquals(SUCCESS, persons.says("bob" + CLOSE));
  }
}
