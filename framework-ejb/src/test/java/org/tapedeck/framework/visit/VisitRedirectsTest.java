package org.tapedeck.framework.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.handler.Assembly;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.PaperBank;
import org.tapedeck.framework.merchant.Account;

/** A bank that has more than one page for a buyer. */
class VisitRedirectsTest {

  private static final Account.Key ACCOUNT = new Account.Key(1, "Bank", 1);
  private static final String BUY = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 PAYMENTTYPE=Bank";
  private static final Instruction NEXT =
      new Instruction.Get(URI.create("https://bank.example/next"));
  private static final String PAID = "DEPOSITED approved 1000 deposited 1000 batch 1:1";
  private static final String PENDING = "PENDING approved 1000 deposited 0 batch null";
  private static final String DECLINED = "DECLINED approved 1000 deposited 0 batch null";

  private Engine engine;

  @BeforeEach
  void prepare() {
    engine = Engine.withBank();
    engine.run(Engine.ADMINISTRATOR, BUY);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void aBuyerGoesToTwoPagesAndPays() {
    assertEquals(BuyerState.WAITING, standing().state());
    engine.host().answers("page");
    assertEquals(Hearing.SENT_ON, comesBack("", "P1"));
    assertEquals("REDIRECTED", visit());
    assertEquals("P1 DEFERRED", proofs());
    assertEquals(PENDING, engine.payment("7:1"));
    assertEquals(BuyerState.SENT_ON, standing().state());
    assertEquals(Optional.of(NEXT), departs());

    assertEquals(Hearing.PAID, comesBack(token(), "P1"));
    assertEquals("PAID", visit());
    assertEquals("P1 USED", proofs());
    assertEquals(PAID, engine.payment("7:1"));
    assertEquals(List.of("confirm P1", "confirm P1"), engine.host().sent());
    assertEquals("1", engine.database().find("select count(*) from RECEIPT"));
  }

  @Test
  void aBuyerGoesToThreePagesAndPays() {
    engine.host().answers("page", "html");
    comesBack("", "P1");
    String first = token();
    assertEquals(Hearing.SENT_ON, comesBack(first, "P1"));
    assertEquals(Optional.of(PaperBank.PAGE), departs());
    assertNotEquals(first, token());
    assertEquals(Hearing.PAID, comesBack(token(), "P1"));
    assertEquals(PAID, engine.payment("7:1"));
    assertEquals("P1 USED", proofs());
  }

  @Test
  void theShopIsToldThePageThatIsDue() {
    engine.host().answers("page");
    comesBack("", "P1");
    View visit = engine.run(Engine.ADMINISTRATOR, BUY).found().orElseThrow().views().get(0);
    assertEquals("https://bank.example/next", visit.attributes().get("address"));
  }

  /** The reference, and 128 bits that nobody guesses. */
  @Test
  void eachQuestionHasAReturnTokenOfItsOwn() {
    engine.host().answers("page", "page", "page");
    comesBack("", "P1");
    List<String> tokens = Stream.generate(this::next).limit(3).toList();
    assertEquals(3, tokens.stream().distinct().count());
    tokens.forEach(it -> assertTrue(it.matches(reference() + "-[A-Za-z0-9_-]{22}"), it));
  }

  private String next() {
    String token = token();
    comesBack(token, "P1");
    return token;
  }

  @Test
  void anOldReturnMarksNothingAndLeadsToThePageThatIsDue() {
    engine.host().answers("page", "html");
    comesBack("", "P1");
    String old = token();
    comesBack(old, "P1");
    engine.host().sent();
    assertEquals(Hearing.SENT_ON, comesBack(old, "P1"));
    assertEquals(List.of(), engine.host().sent());
    assertEquals(Optional.of(PaperBank.PAGE), departs());
    assertEquals("P1 DEFERRED", proofs());
  }

  @Test
  void aReturnThatIsLoadedAgainAtEachStepDoesNothingTwice() {
    engine.host().answers("page");
    comesBack("", "P1");
    String token = token();
    assertEquals(Optional.of(NEXT), departs());
    assertEquals(Optional.of(NEXT), departs());
    assertEquals(Hearing.PAID, comesBack(token, "P1"));
    engine.host().sent();
    assertEquals(Hearing.PAID, comesBack(token, "P1"));
    assertEquals(Hearing.PAID, comesBack("", "P1"));
    assertEquals(List.of(), engine.host().sent());
    assertEquals("1", engine.database().find("select count(*) from RECEIPT"));
  }

  @Test
  void twoReturnsAtTheSameMomentAreAskedAboutOnce() throws Exception {
    Engine second = engine.beside("second");
    engine.renews();
    second.renews();
    engine.host().answers("page");
    comesBack("", "P1");
    String token = token();
    engine.host().sent();
    engine.host().answers("html");
    try (AtOnce threads = new AtOnce()) {
      threads.answers(
          Stream.of(engine, second, engine, second)
              .map(server -> () -> comesBack(server, token, "P1").name()));
    }
    assertEquals(List.of("confirm P1"), engine.host().sent());
    assertEquals(Optional.of(PaperBank.PAGE), departs());
    assertEquals("P1 DEFERRED", proofs());
  }

  @Test
  void silenceIsAskedAgainAndMaySendTheBuyerOn() {
    engine.host().answers("page").isSilent().answers("html");
    comesBack("", "P1");
    assertEquals(Hearing.CONFIRMING, comesBack(token(), "P1"));
    assertEquals(BuyerState.WAITING, standing().state());
    engine.waits(Duration.ofSeconds(4)).sweeps();
    assertEquals(BuyerState.SENT_ON, standing().state());
    assertEquals(Optional.of(PaperBank.PAGE), departs());
    assertEquals(List.of("confirm P1", "confirm P1", "confirm P1 again"), engine.host().sent());
    assertEquals(Hearing.PAID, comesBack(token(), "P1"));
    assertEquals(List.of("confirm P1"), engine.host().sent());
  }

  @Test
  void aBankMaySayNoAtTheSecondPage() {
    engine.host().answers("page", "no");
    comesBack("", "P1");
    assertEquals(Hearing.NOT_PAID, comesBack(token(), "P1"));
    assertEquals("FAILED", visit());
    assertEquals("P1 REFUSED", proofs());
    assertEquals(DECLINED, engine.payment("7:1"));
  }

  @Test
  void aBuyerWhoDoesNotComeBackFromTheSecondPageHasTimedOut() {
    engine.host().answers("page");
    comesBack("", "P1");
    engine.waits(PaperBank.VISIT.minusSeconds(1)).sweeps();
    assertEquals("REDIRECTED", visit());
    engine.waits(Duration.ofSeconds(1)).sweeps();
    assertEquals("TIMED_OUT", visit());
    assertEquals(DECLINED, engine.payment("7:1"));
    assertEquals(BuyerState.TIMED_OUT, standing().state());
    assertEquals(Optional.empty(), departs());
  }

  @Test
  void whatComesFromTheSecondPageTooLateGoesBack() {
    engine.host().answers("page");
    comesBack("", "P1");
    String token = token();
    engine.waits(PaperBank.VISIT).sweeps();
    engine.host().sent();
    assertEquals(Hearing.TOO_LATE, comesBack(token, "P1"));
    assertEquals(List.of("confirm P1", "give back 1000"), engine.host().sent());
    assertEquals("P1 UNDONE", proofs());
  }

  @Test
  void aBankThatStillHasPagesWhenTheTimeIsOverHasNoMoney() {
    engine.host().answers("page", "page");
    comesBack("", "P1");
    String token = token();
    engine.waits(PaperBank.VISIT).sweeps();
    assertEquals(Hearing.NOT_PAID, comesBack(token, "P1"));
    assertEquals("P1 REFUSED", proofs());
    assertEquals("TIMED_OUT", visit());
    assertEquals("0", engine.database().find("select count(*) from ATTEMPT where STATE = 'OPEN'"));
  }

  @Test
  void aPageThatTheDatabaseCannotKeepIsRefused() {
    engine.host().answers("long");
    assertEquals(Hearing.NOT_PAID, comesBack("", "P1"));
    assertEquals("FAILED", visit());
    assertEquals(DECLINED, engine.payment("7:1"));
    assertEquals("host-setup", engine.database().find("select KIND from MAIL_OUTBOX"));
  }

  @Test
  void aFirstPageThatTheDatabaseCannotKeepIsRefused() {
    engine.host().answers("long");
    assertEquals(
        "PRC_AUTO_APPROVE_FAILED RC_HOST_SETUP",
        engine.says("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=13 PAYMENTTYPE=Bank"));
    assertEquals("DECLINED approved 13 deposited 0 batch null", engine.payment("8:1"));
  }

  @Test
  void aServerThatDiesBeforeItsQuestionLeavesItToAnother() {
    engine.host().answers("page");
    comesBack("", "P1");
    new Assembly(engine.parts()).inbox().hear(ACCOUNT, PaperBank.back(reference(), token(), "P1"));
    assertEquals("CONFIRMING", visit());
    engine.sweeps();
    assertEquals("PAID", visit());
  }

  /** The page that the dead server was told of is nobody's; the bank gives it once more. */
  @Test
  void aServerThatDiesWithTheNextPageInItsHandLeavesItToAnother() {
    engine.renews();
    String attempt =
        new Assembly(engine.parts())
            .inbox()
            .hear(ACCOUNT, PaperBank.back(reference(), "", "P1"))
            .toAsk()
            .orElseThrow();
    engine.steps().resume(attempt, true);
    Engine second = engine.beside("second");
    engine.givesItsLeaseBack();
    second.waits(Duration.ofSeconds(1)).renews();
    engine.host().answers("page");
    second.sweeps();
    assertEquals("REDIRECTED", visit());
    assertEquals(List.of("confirm P1 again"), engine.host().sent());
    assertEquals(Hearing.PAID, comesBack(token(), "P1"));
  }

  /** Of a server that was believed dead, when the next one was told of a page. */
  @Test
  void aYesToATryThatWasOvertakenIsAskedForAgain() {
    engine.host().answers("page");
    comesBack("", "P1");
    engine.host().sent();
    late();
    assertEquals("PAID", visit());
    assertEquals("P1 USED", proofs());
    assertEquals(List.of("confirm P1"), engine.host().sent());
  }

  @Test
  void aYesThatComesWhenTheTimeIsOverIsUndone() {
    engine.host().answers("page");
    comesBack("", "P1");
    engine.waits(PaperBank.VISIT).sweeps();
    late();
    assertEquals("TIMED_OUT", visit());
    assertEquals("P1 UNDONE", proofs());
  }

  private void late() {
    String id = engine.database().find("select ID from ATTEMPT where KIND = 'VISIT'");
    engine.steps().settle(id, 1, new HostOutcome.Approved(Values.NONE, CommonAvs.UNAVAILABLE));
    engine.sweeps();
  }

  private Hearing comesBack(String token, String proof) {
    return comesBack(engine, token, proof);
  }

  private Hearing comesBack(Engine server, String token, String proof) {
    return server
        .visits()
        .hear(ACCOUNT, PaperBank.back(reference(), token, proof))
        .orElseThrow()
        .hearing();
  }

  private Optional<Instruction> departs() {
    return engine.visits().depart(buyer()).map(Departure::instruction);
  }

  private Standing standing() {
    return engine.visits().standing(buyer()).orElseThrow();
  }

  /** What the bank was told last of where the buyer is to come back to. */
  private String token() {
    String evidence = engine.database().find("select EVIDENCE from VISIT");
    return evidence.replaceAll(".*\"returnToken\":\"([^\"]*)\".*", "$1");
  }

  private String buyer() {
    return engine.database().find("select TOKEN from VISIT");
  }

  private String reference() {
    return engine.database().find("select REFERENCE from VISIT");
  }

  private String visit() {
    return engine.database().find("select STATE from VISIT");
  }

  private String proofs() {
    return engine.database().find("select BANK_REFERENCE, STATE from PROOF");
  }
}
