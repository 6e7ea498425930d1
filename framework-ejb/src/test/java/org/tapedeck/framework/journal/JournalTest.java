package org.tapedeck.framework.journal;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.IdempotencyKey;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Plans;
import org.tapedeck.framework.harness.Sentence;

/** What the journal says of a life (docs/journal.md). */
class JournalTest {

  private static final String CVV = "9876";
  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000"
          + " ORDERDESCRIPTION=4111111111111111 $CARDVERIFYCODE="
          + CVV;
  private static final String DEPOSIT = "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=900";
  private static final String CLOSE = "BATCHCLOSE BATCHNUMBER=1";

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void theWholeLifeOfAPaymentInItsOrder() {
    engine.inDoubt(BUY).ringsNext().does(DEPOSIT);
    engine.does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=100").does(CLOSE);
    assertEquals(
        """
        admin command ORDER 1:7: ACCEPTPAYMENT merchantNumber=1 orderNumber=7 accountNumber=1 amount=1000 exponent=-2 approveFlag=1 depositFlag=false paymentNumber=1 paymentAmount=1000 splitAllowed=true twoPart=false $CARDVERIFYCODE $EXPIRY $PAN
        admin state ORDER 1:7: NONE -> REFUNDABLE
        admin state PAYMENT 1:7:1: NONE -> PENDING, approved 1000
        admin asked PAYMENT 1:7:1: APPROVE try 1
        admin sent PAYMENT 1:7:1: > bare  approve 1000 number 1 card **************** expiry ****** cvv ****
        admin answered PAYMENT 1:7:1 [1 311]: APPROVE try 1: Unknown, no answer within 30 s; open
        admin event PAYMENT 1:7:1: host_unknown
        server: asked PAYMENT 1:7:1: APPROVE try 2
        server: sent PAYMENT 1:7:1: > bare  approve 1000 number 1 card **************** expiry ****** cvv **** again
        server: received PAYMENT 1:7:1: < bare  yes
        server: state PAYMENT 1:7:1: PENDING -> APPROVED, approved 1000
        server: answered PAYMENT 1:7:1 [0 0]: APPROVE try 2: Approved; settled, approved
        admin command PAYMENT 1:7:1: DEPOSIT merchantNumber=1 orderNumber=7 paymentNumber=1 amount=900
        admin state PAYMENT 1:7:1: APPROVED -> DEPOSITED, approved 1000, 900 in batch 1:1
        admin done PAYMENT 1:7:1 [0 0]: DEPOSIT
        admin state PAYMENT 1:7:1: DEPOSITED -> CLOSED in batch 1:1
        """,
        life("ORDERNUMBER=7 PAYMENTNUMBER=1"));
    assertEquals(
        """
        admin command CREDIT 1:7:1: REFUND merchantNumber=1 orderNumber=7 creditNumber=1 amount=100
        admin state CREDIT 1:7:1: NONE -> REFUNDED, 100 in batch 1:1
        admin done CREDIT 1:7:1 [0 0]: REFUND
        admin state CREDIT 1:7:1: REFUNDED -> CLOSED in batch 1:1
        """,
        only("CREDIT", life("ORDERNUMBER=7 CREDITNUMBER=1")));
    assertEquals(
        """
        admin state BATCH 1:1: NONE -> OPEN
        admin command BATCH 1:1: BATCHCLOSE merchantNumber=1 batchNumber=1 force=false
        admin state BATCH 1:1: OPEN -> CLOSING
        admin asked BATCH 1:1: CLOSE_BATCH try 1
        admin state BATCH 1:1: CLOSING -> CLOSED
        admin answered BATCH 1:1 [0 0]: CLOSE_BATCH try 1: Settled; settled, settled, see the batch's copy
        """,
        life("BATCHNUMBER=1"));
    assertEquals(20, life("ORDERNUMBER=7").lines().count());
  }

  @Test
  void aReversalWithItsMessages() {
    engine.does(BUY).host().answers("no");
    engine.says("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0");
    String life = life("ORDERNUMBER=7 PAYMENTNUMBER=1");
    assertEquals(
        """
        admin command PAYMENT 1:7:1: APPROVEREVERSAL merchantNumber=1 orderNumber=7 paymentNumber=1 amount=0
        admin state PAYMENT 1:7:1: APPROVED -> PENDING, approved 1000
        admin asked PAYMENT 1:7:1: REVERSE_APPROVAL try 1
        admin sent PAYMENT 1:7:1: > bare  reverse to 0 from 1000 of 1000 number 2 card ****************
        admin received PAYMENT 1:7:1: < bare  no
        admin state PAYMENT 1:7:1: PENDING -> APPROVED, approved 1000
        admin answered PAYMENT 1:7:1 [105 321]: REVERSE_APPROVAL try 1: Declined, DECLINED; settled, RC_DECLINED
        """,
        life.substring(life.indexOf("admin command PAYMENT")));
  }

  @Test
  void whatIsGivenUpAndHowItsHoldIsLookedAfter() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0");
    engine.host().isSilent();
    engine.says(BUY);
    engine.waits(Duration.ofMinutes(6)).sweeps();
    String life = life("ORDERNUMBER=7");
    assertTrue(life.contains("PENDING -> DECLINED"), life);
    assertTrue(
        life.contains("APPROVE try 1: Unknown, no answer within 30 s; settled, given up"), life);
    assertTrue(life.contains("admin event PAYMENT 1:7:1: given_up"), life);
    assertTrue(life.contains("server: asked PAYMENT 1:7:1: CLEAR_HOLD try"), life);
  }

  @Test
  void theServerItselfClosesABatchAndLetsAnApprovalExpire() {
    engine
        .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 APPROVALEXPIRATION=1")
        .does(BUY)
        .waits(Duration.ofDays(2))
        .expires();
    assertTrue(
        life("ORDERNUMBER=7")
            .endsWith("server: state PAYMENT 1:7:1: APPROVED -> APPROVAL_EXPIRED, approved 1000\n"),
        life("ORDERNUMBER=7"));
  }

  @Test
  void whatAdministratorsDo() {
    engine
        .does("CREATEUSER USER=clark PASSWORD=a-long-password")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=1")
        .does("MODIFYCASSETTE CASSETTENAME=Paper $HOST=secret.example");
    assertEquals(
        """
        admin command USER clark CREATEUSER oneTime=false
        admin done USER clark CREATEUSER
        admin command USER clark SETUSERACCESSRIGHTS role=3 merchantNumbers=1
        admin done USER clark SETUSERACCESSRIGHTS
        admin command CASSETTE Paper MODIFYCASSETTE $HOST
        admin done CASSETTE Paper MODIFYCASSETTE        """,
        engine
            .database()
            .find(
                "select WHO, WHAT, OBJECT_NAME, WORDS from JOURNAL where OBJECT_NAME = 'USER clark'"
                    + " or OBJECT_NAME = 'CASSETTE Paper' and ID > (select max(ID) from JOURNAL"
                    + " where OBJECT_NAME = 'USER clark') order by ID"));
    assertFalse(new Desk(engine).text().contains("a-long-password"));
  }

  @ParameterizedTest
  @CsvSource({
    "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1001",
    "DEPOSIT ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=1",
    "CREATEMERCHANT MERCHANTNUMBER=1",
    "QUERYORDERS",
    "QUERYJOURNAL ORDERNUMBER=7",
    "ABOUT"
  })
  void whatIsRefusedOrOnlyLooksHasNoEntry(String command) {
    engine.does(BUY);
    String before = count();
    engine.says(command);
    assertEquals(before, count());
  }

  @Test
  void aRepetitionHasNoEntry() {
    Optional<IdempotencyKey> key = Optional.of(new IdempotencyKey("k1"));
    engine.run(Engine.ADMINISTRATOR, BUY, key);
    engine.does(DEPOSIT);
    String before = count();
    engine.run(Engine.ADMINISTRATOR, BUY, key);
    engine.does(DEPOSIT);
    assertEquals(before, count());
  }

  @Test
  void theEntriesStayWhenTheirOrderIsDeleted() {
    engine.does(BUY).does("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0");
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1");
    assertTrue(life("ORDERNUMBER=7").contains("NONE -> PENDING"));
    assertTrue(life("ORDERNUMBER=7").endsWith("admin done ORDER 1:7 [0 0]: CANCELORDER\n"));
    assertTrue(new Desk(engine).verified().startsWith("0 intact"));
  }

  @Test
  void noCardNumberAndNoVerifyCodeIsEverInIt() {
    engine.host().answers("what is " + Sentence.PAN).isSilent().isUnreachable().answers("crash");
    engine.says(BUY);
    for (int again = 0; again < 4; again++) {
      engine.says("RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1");
    }
    engine.does(DEPOSIT).does(CLOSE);
    assertFalse(new Desk(engine).text().contains(Sentence.PAN));
    // Ids of attempts and hashes have any digits.
    String words = engine.database().find("select WORDS from JOURNAL");
    assertTrue(words.contains("what is ****************"), words);
    assertTrue(words.contains("cvv ****"), words);
    assertFalse(words.contains(CVV));
    assertFalse(words.contains("203012"));
  }

  @Test
  void aLongLifeIsReadInPages() {
    engine.does(BUY);
    List<String> first = entries("ORDERNUMBER=7 RETURNATMOST=3");
    List<String> second = entries("ORDERNUMBER=7 AFTERENTRY=" + first.get(2));
    assertEquals(entries("ORDERNUMBER=7"), Stream.concat(first.stream(), second.stream()).toList());
    assertEquals(3, first.size());
  }

  @ParameterizedTest
  @CsvSource({
    "QUERYJOURNAL, PRC_PARAMETER_NOT_FOUND RC_ORDERNUMBER",
    "QUERYJOURNAL PAYMENTNUMBER=1, PRC_PARAMETER_NOT_FOUND RC_ORDERNUMBER",
    "QUERYJOURNAL ORDERNUMBER=7 BATCHNUMBER=1, PRC_PARAMETER_MISMATCH RC_BATCHNUMBER",
    "QUERYJOURNAL CREDITNUMBER=7 BATCHNUMBER=1, PRC_PARAMETER_MISMATCH RC_BATCHNUMBER",
    "QUERYJOURNAL ORDERNUMBER=7 PAYMENTNUMBER=1 CREDITNUMBER=1, PRC_PARAMETER_MISMATCH RC_CREDITNUMBER",
    "QUERYJOURNAL ORDERNUMBER=7 AFTERENTRY=-1, PRC_PARAMETER_VALUE_ERROR RC_AFTERENTRY",
    "QUERYJOURNAL ORDERNUMBER=8, PRC_OPERATION_SUCCESS RC_NONE"
  })
  void whatCanBeAsked(String command, String answer) {
    assertEquals(answer, engine.says(command));
  }

  @Test
  void aLifeIsFoundByAnIndexInOneStatement() {
    engine.does(BUY);
    for (String of : List.of("ORDERNUMBER=7 PAYMENTNUMBER=1", "BATCHNUMBER=1")) {
      List<String> plans = engine.database().plans().of(() -> life(of));
      assertEquals(1, plans.size());
      assertEquals(List.of(), Plans.scanned(plans.get(0)), plans.get(0));
    }
  }

  private String count() {
    return engine.database().find("select count(*) from JOURNAL");
  }

  private static String only(String object, String life) {
    return life.lines()
        .filter(line -> line.contains(object))
        .map(line -> line + "\n")
        .collect(joining());
  }

  private List<View> views(String of) {
    return engine.run(Engine.ADMINISTRATOR, "QUERYJOURNAL " + of).found().orElseThrow().views();
  }

  private List<String> entries(String of) {
    return views(of).stream().map(view -> view.attributes().get("entry")).toList();
  }

  private String life(String of) {
    return views(of).stream().map(JournalTest::line).collect(joining());
  }

  private static String line(View view) {
    Map<String, String> it = view.attributes();
    String codes =
        it.containsKey("primaryRC")
            ? " [%s %s]".formatted(it.get("primaryRC"), it.get("secondaryRC"))
            : "";
    return "%s %s %s%s: %s\n"
        .formatted(it.get("who"), it.get("what"), it.get("object"), codes, it.get("text"));
  }
}
