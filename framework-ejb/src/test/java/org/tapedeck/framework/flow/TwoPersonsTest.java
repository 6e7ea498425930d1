package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.PENDING;
import static org.tapedeck.framework.harness.Codes.SECOND_PERSON;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.TextTable;

/** Closes and refunds that wait for a second person (docs/two-persons.md, whose table is read). */
class TwoPersonsTest {

  private static final String CLOSE = " BATCHCLOSE BATCHNUMBER=1";
  private static final String REFUND = " REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=101";
  private static final String CLOSED = "CLOSED BALANCED payments 1 1000 credits 0 0";
  private static final String OPEN = "OPEN NOT_YET_BALANCED payments 1 1000 credits 0 0";

  private static final Map<String, String> ANSWERS =
      Map.of(
          "pending", SECOND_PERSON,
          "done", SUCCESS,
          "refused", "PRC_AUTHORIZATION_ERROR RC_ACCESS");

  private final Engine engine = Engine.ready();
  private Persons persons;

  @BeforeEach
  void bothSettings() {
    persons = new Persons(engine);
    engine
        .does("MODIFYMERCHANT TWOPERSONCLOSE=1 TWOPERSONREFUND=840:100")
        .does(Persons.buy(7, "AMOUNT=1000 PAYMENTAMOUNT=1000"))
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=10 AMOUNTEXP10=0")
        .does("ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000 CURRENCY=978");
    engine.host().sent();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  static Stream<Map<String, String>> page() {
    return TextTable.rows(TextTable.chapter("two-persons.md", "What happens")).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("page")
  void thePageSaysWhatHappens(Map<String, String> row) {
    Arrays.stream(row.get("Before").split(";"))
        .map(String::strip)
        .filter(step -> !step.isEmpty())
        .forEach(this::goOn);
    assertEquals(ANSWERS.get(row.get("Answer")), persons.says(row.get("Now")));
    assertEquals(row.get("Waits then"), persons.waiting());
  }

  private void goOn(String step) {
    if (step.equals("24 hours")) {
      engine.waits(Duration.ofHours(24));
    } else {
      persons.says(step);
    }
  }

  @Test
  void untilTheSecondPersonGivesItNothingIsDone() {
    persons.says("ann" + CLOSE);
    persons.says("ann" + REFUND);
    assertEquals(OPEN, engine.batch(1));
    assertEquals("", engine.credit("7:1"));
    assertEquals(List.of(), engine.host().sent());
    assertEquals("", engine.attempts("1:1"));
  }

  @Test
  void itIsCarriedOutAsTheSecondPersonsCommand() {
    persons.says("ann" + CLOSE);
    assertEquals(SUCCESS, persons.says("bob" + CLOSE));
    assertEquals(CLOSED, engine.batch(1));
    assertEquals(
        "bob", engine.database().find("select USER_NAME from ATTEMPT where KIND = 'CLOSE_BATCH'"));
  }

  @Test
  void whoGivesItAgainChangesNothing() {
    persons.says("ann" + CLOSE);
    persons.says("ann" + REFUND);
    String before = engine.database().dump();
    engine.waits(Duration.ofHours(23));
    assertEquals(SECOND_PERSON, persons.says("ann" + CLOSE));
    assertEquals(SECOND_PERSON, persons.says("ann" + REFUND));
    assertEquals(before, engine.database().dump());
  }

  @Test
  void nobodyIsTwoPersonsByABlankBehindHisName() {
    persons.says("ann" + CLOSE);
    assertEquals(
        "PRC_AUTHORIZATION_ERROR RC_ACCESS",
        Codes.of(engine.run(persons.caller("ann "), CLOSE.strip())));
    assertEquals(OPEN, engine.batch(1));
  }

  @Test
  void afterwardsBothAreAnsweredThatItIsDone() {
    persons.says("ann" + REFUND);
    persons.says("bob" + REFUND);
    assertEquals(SUCCESS, persons.says("ann" + REFUND));
    assertEquals(SUCCESS, persons.says("bob" + REFUND));
    assertEquals("REFUNDED amount 101 batch 1:1", engine.credit("7:1"));
    assertEquals("", persons.waiting());
  }

  @Test
  void underAKeyTheFirstPersonLearnsWhatBecameOfIt() {
    assertEquals(SECOND_PERSON, persons.says("ann" + REFUND, "k"));
    assertEquals(SECOND_PERSON, persons.says("ann" + REFUND, "k"));
    assertEquals(SUCCESS, persons.says("bob" + REFUND, "k"));
    assertEquals(SUCCESS, persons.says("ann" + REFUND, "k"));
    engine.does("REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1");
    assertEquals(SUCCESS, persons.says("ann" + REFUND, "k"));
    assertEquals(
        "PRC_DUPLICATE_OBJECT RC_IDEMPOTENCY_KEY", persons.says("ann" + REFUND + "5", "k"));
  }

  @Test
  void whatIsTakenBackIsProposedAnewUnderTheSameKey() {
    persons.says("ann" + CLOSE, "k");
    assertEquals(SUCCESS, persons.says("ann DELETEPROPOSAL BATCHNUMBER=1"));
    assertEquals(SECOND_PERSON, persons.says("ann" + CLOSE, "k"));
    assertEquals("ann BATCHCLOSE 1", persons.waiting());
  }

  @Test
  void theMessageSaysWhyItWaits() {
    String first =
        "A second person has to give the same command within 24 hours; until then nothing is done.";
    assertEquals(first, persons.message("ann" + CLOSE));
    assertEquals(
        "This waits for a second person already, who has to give the same command.",
        persons.message("ann" + CLOSE));
    engine.does("REFUND ORDERNUMBER=7 CREDITNUMBER=9 AMOUNT=5");
    assertEquals(
        "The batch has changed since its close was proposed, so a second person has to give the"
            + " same command within 24 hours from now; until then nothing is done.",
        persons.message("bob" + CLOSE));
    assertEquals(
        "This takes the place of what was proposed before. A second person has to give the same"
            + " command within 24 hours; until then nothing is done.",
        persons.message("ann" + CLOSE + " FORCE=1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BATCHCLOSE BATCHNUMBER=5                                     | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          REFUND ORDERNUMBER=5 CREDITNUMBER=1 AMOUNT=101               | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1001              | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=101 BATCHNUMBER=5 | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          DELETEPROPOSAL BATCHNUMBER=1                                 | PRC_UNDEFINED_OBJECT RC_PROPOSAL
          DELETEPROPOSAL BATCHNUMBER=5                                 | PRC_UNDEFINED_OBJECT RC_PROPOSAL
          DELETEPROPOSAL ORDERNUMBER=5 CREDITNUMBER=1                  | PRC_UNDEFINED_OBJECT RC_PROPOSAL
          DELETEPROPOSAL ORDERNUMBER=5                                 | PRC_PARAMETER_NOT_FOUND RC_CREDITNUMBER
          DELETEPROPOSAL                                               | PRC_PARAMETER_NOT_FOUND RC_ORDERNUMBER
          DELETEPROPOSAL ORDERNUMBER=5 BATCHNUMBER=1                   | PRC_PARAMETER_MISMATCH RC_BATCHNUMBER
          """)
  void whatIsRefusedDoesNotWait(String said, String answer) {
    String before = engine.database().dump();
    assertEquals(answer, persons.says("ann " + said));
    assertEquals(before, engine.database().dump());
  }

  @Test
  void aCloseInDoubtWasWantedByTwoAlready() {
    persons.says("ann" + CLOSE);
    engine.host().isSilent();
    assertEquals(PENDING, persons.says("bob" + CLOSE));
    engine.host().isSilent();
    assertEquals(PENDING, engine.says("RETRYNOW BATCHNUMBER=1"));
    assertEquals(SUCCESS, persons.says("carl" + CLOSE));
    assertEquals(CLOSED, engine.batch(1));
  }

  @Test
  void toForceACloseInDoubtNeedsTwoAndIsVoidWhenTheHostHasAnswered() {
    persons.says("ann" + CLOSE);
    engine.host().isSilent();
    persons.says("bob" + CLOSE);
    assertEquals(SECOND_PERSON, persons.says("carl" + CLOSE + " FORCE=1"));
    engine.does("RETRYNOW BATCHNUMBER=1");
    assertEquals(CLOSED, engine.batch(1));
    assertEquals("", persons.waiting());
  }

  @Test
  void aRejectedBatchNeedsTwoAgain() {
    persons.says("ann" + CLOSE);
    engine.host().answers("rejected");
    assertEquals("PRC_BATCH_ERROR RC_BATCH_REJECTED", persons.says("bob" + CLOSE));
    assertEquals(SECOND_PERSON, persons.says("bob" + CLOSE));
    assertEquals(SUCCESS, persons.says("ann" + CLOSE));
  }

  @Test
  void aCloseThatWasSentBeforeTheSettingIsRepeatedByOne() {
    engine.does("MODIFYMERCHANT TWOPERSONCLOSE=0").host().isSilent();
    assertEquals(PENDING, persons.says("ann" + CLOSE));
    engine.does("MODIFYMERCHANT TWOPERSONCLOSE=1");
    assertEquals(SUCCESS, persons.says("ann" + CLOSE));
  }

  @Test
  void theServerClosesAloneAndWhatWaitedIsGone() {
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $CLOSETIME=18:00");
    persons.says("ann" + CLOSE);
    engine.waits(Duration.ofHours(6)).closesBatches();
    assertEquals(CLOSED, engine.batch(1));
    assertEquals("", persons.waiting());
  }

  @Test
  void whatWaitedForAnOrderGoesWithIt() {
    assertEquals(SECOND_PERSON, persons.says("ann REFUND ORDERNUMBER=8 CREDITNUMBER=1 AMOUNT=2"));
    engine.does("CANCELORDER ORDERNUMBER=8");
    assertEquals("", persons.waiting());
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER",
        persons.says("bob REFUND ORDERNUMBER=8 CREDITNUMBER=1 AMOUNT=2"));
  }

  @Test
  void whatHasLapsedIsCleared() {
    persons.says("ann" + CLOSE);
    engine.waits(Duration.ofHours(24).minusMillis(1)).expires();
    assertEquals("1", engine.database().find("select count(*) from PROPOSAL"));
    engine.waits(Duration.ofMillis(1));
    assertEquals("", persons.waiting());
    assertEquals(
        "PRC_UNDEFINED_OBJECT RC_PROPOSAL", persons.says("ann DELETEPROPOSAL BATCHNUMBER=1"));
    engine.expires();
    assertEquals("0", engine.database().find("select count(*) from PROPOSAL"));
  }

  @Test
  void theJournalNamesBoth() {
    persons.says("ann" + CLOSE);
    persons.says("bob" + CLOSE + " FORCE=1");
    persons.says("bob DELETEPROPOSAL BATCHNUMBER=1");
    assertEquals(
        List.of(
            "ann command BATCHCLOSE merchantNumber=1 batchNumber=1 force=false",
            "ann proposal proposed: payments 1 1000, credits 0 0",
            "bob command BATCHCLOSE merchantNumber=1 batchNumber=1 force=true",
            "bob proposal proposed in the place of what ann proposed at 2030-06-15T12:00:00Z:"
                + " payments 1 1000, credits 0 0",
            "bob command DELETEPROPOSAL merchantNumber=1 batchNumber=1",
            "bob proposal what bob proposed at 2030-06-15T12:00:00Z is taken back",
            "bob done DELETEPROPOSAL"),
        journal(1));
    persons.says("ann" + CLOSE);
    persons.says("bob" + CLOSE);
    assertEquals(
        List.of(
            "ann command BATCHCLOSE merchantNumber=1 batchNumber=1 force=false",
            "ann proposal proposed: payments 1 1000, credits 0 0",
            "bob command BATCHCLOSE merchantNumber=1 batchNumber=1 force=false",
            "bob proposal what ann proposed at 2030-06-15T12:00:00Z is confirmed"),
        journal(8).subList(0, 4));
  }

  @Test
  void theJournalTellsWhoChangedTheSettings() {
    engine.does("MODIFYMERCHANT TWOPERSONCLOSE=0 TWOPERSONREFUND=NONE");
    assertEquals(
        "MODIFYMERCHANT merchantNumber=1 twoPersonClose=true twoPersonRefund=true currency=840"
            + " amount=100\n"
            + "MODIFYMERCHANT merchantNumber=1 twoPersonClose=false twoPersonRefund=false",
        engine
            .database()
            .find(
                "select WORDS from JOURNAL where OBJECT_NAME = 'MERCHANT 1' and WHAT = 'command'"
                    + " and WORDS like 'MODIFY%' order by ID"));
  }

  @Test
  void whatABankCouldNotGiveBackDoesNotWait() {
    try (Engine bank = Engine.withBank()) {
      bank.does("MODIFYMERCHANT TWOPERSONREFUND=840:100")
          .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 PAYMENTTYPE=Bank APPROVEFLAG=0")
          .says("APPROVE ORDERNUMBER=7 AMOUNT=500 PAYMENTNUMBER=1");
      bank.isProven("7:1", "half");
      assertEquals(
          "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_NOT_PAID",
          bank.says("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=501"));
      bank.waitsForTheSecond("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=500");
      assertEquals("", bank.credit("7:1"));
    }
  }

  /** The life of the batch since it was opened, from this entry on. */
  private List<String> journal(int from) {
    return persons.views("admin QUERYJOURNAL BATCHNUMBER=1").stream()
        .map(it -> it.attributes())
        .filter(it -> !it.get("what").equals("state"))
        .map(it -> it.get("who") + " " + it.get("what") + " " + it.get("text"))
        .skip(from - 1)
        .toList();
  }

  @Test
  void aProposalShowsWhatIsToBeConfirmed() {
    persons.says("ann" + CLOSE);
    engine.waits(Duration.ofMinutes(1));
    persons.says("bob REFUND ORDERNUMBER=8 CREDITNUMBER=3 AMOUNT=2 BATCHNUMBER=1");
    assertEquals(
        "{batchNumber=1, force=0, key=1907755200000:1:1, merchantNumber=1, mine=1,"
            + " operation=BATCHCLOSE, proposedBy=ann, timeStampCreated=1907755200000,"
            + " timeStampLapses=1907841600000}",
        shown("ann QUERYPROPOSALS RETURNATMOST=1"));
    assertEquals(
        "{amountExp10=-2, currency=840, numberOfCredits=0, numberOfPayments=1,"
            + " totalCreditAmount=0, totalPaymentAmount=1000}",
        new TreeMap<>(
                persons
                    .views("ann QUERYPROPOSALS RETURNATMOST=1")
                    .get(0)
                    .nested()
                    .get(0)
                    .views()
                    .get(0)
                    .attributes())
            .toString());
    assertEquals(
        "{amount=2, amountExp10=0, batchNumber=1, creditNumber=3, currency=840,"
            + " key=1907755260000:1:8:3, merchantNumber=1, mine=0, operation=REFUND,"
            + " orderNumber=8, proposedBy=bob, timeStampCreated=1907755260000,"
            + " timeStampLapses=1907841660000}",
        shown("ann QUERYPROPOSALS AFTERKEY=1907755200000:1:1"));
    assertEquals(0, persons.views("ann QUERYPROPOSALS AFTERKEY=1907755260000:1:8:3").size());
    assertEquals(0, persons.views("admin QUERYPROPOSALS MERCHANTNUMBER=2").size());
    assertEquals(2, persons.views("admin QUERYPROPOSALS MERCHANTNUMBER=1").size());
    assertEquals("PRC_AUTHORIZATION_ERROR RC_ACCESS", persons.says("eve QUERYPROPOSALS"));
  }

  private String shown(String query) {
    List<Map<String, String>> found =
        persons.views(query).stream().map(it -> it.attributes()).toList();
    assertEquals(1, found.size());
    return new TreeMap<>(found.get(0)).toString();
  }
}
