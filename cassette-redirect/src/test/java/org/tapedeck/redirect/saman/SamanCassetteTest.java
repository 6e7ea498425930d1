package org.tapedeck.redirect.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Deferred;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.redirect.Bank;

/** What the cassette declares, reads from settings, and sends the buyer away with. */
class SamanCassetteTest {

  private static final String WAY_BACK =
      "https://shop.example.com/tapedeck-root/webapp/PaymentManager/bank/Saman/1/2/return";
  private static final String GIVEN = "{'status':1,'token':'" + Samples.TOKEN + "'}";

  private final SamanCassette cassette = new SamanCassette();

  @ParameterizedTest
  @CsvSource({
    "ACCEPT_PAYMENT,   LOCAL",
    "RECEIVE_PAYMENT,  LOCAL",
    "APPROVE,          HOST",
    "APPROVE_REVERSAL, HOST",
    "DEPOSIT,          LOCAL",
    "DEPOSIT_REVERSAL, LOCAL",
    "REFUND,           HOST",
    "REFUND_REVERSAL,  -",
    "CANCEL_ORDER,     LOCAL",
    "CLOSE_ORDER,      LOCAL",
    "BATCH_OPEN,       -",
    "BATCH_CLOSE,      LOCAL",
    "BATCH_PURGE,      -",
    "DELETE_BATCH,     LOCAL",
  })
  void commandIsHandledSo(PaymentCommand command, String handling) {
    Handling found = cassette.commands().get(command);
    assertEquals(handling, found == null ? "-" : found.name());
  }

  @Test
  void onlyTheBuyersReturnComesIn() {
    assertEquals(Map.of("return", Origin.BUYER), cassette.calls());
  }

  @Test
  void generationOneSendsTheForm() throws Exception {
    Deferred deferred = sent("", Samples.TEN_THOUSAND, Bank.unasked());
    List<Field> fields =
        List.of(
            new Field("Amount", "10000"),
            new Field("MID", "2015"),
            new Field("ResNum", Samples.REFERENCE),
            new Field("RedirectURL", WAY_BACK));
    assertEquals(
        new Instruction.Post(URI.create("https://sep.example.ir/Payment.aspx"), fields),
        deferred.instruction());
  }

  @ParameterizedTest
  @CsvSource({
    "'',          https://sep.example.ir/OnlinePG/SendToken?token=",
    "sendBy=GET payPage=http://127.0.0.1:9/Send?x=1, http://127.0.0.1:9/Send?x=1&token=",
  })
  void restRedirectsWithItsToken(String account, String address) throws Exception {
    Deferred deferred = sent("profile=REST " + account, Samples.json(GIVEN));
    assertEquals(new Instruction.Get(URI.create(address + Samples.TOKEN)), deferred.instruction());
    assertEquals(Values.of(Map.of("token", Samples.TOKEN)), deferred.evidence());
  }

  @Test
  void restMayPostItsToken() throws Exception {
    Deferred deferred = sent("profile=REST sendBy=POST", Samples.json(GIVEN));
    URI page = URI.create("https://sep.example.ir/OnlinePG/OnlinePG");
    assertEquals(
        new Instruction.Post(page, List.of(new Field("Token", Samples.TOKEN))),
        deferred.instruction());
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Deferred      | {'status':1,'token':'x','errorCode':''}",
    "Deferred      | {'Status':-1,'status':'1','token':'x'}",
    "Misconfigured | {'status':-1,'errorCode':'5','errorDesc':'...'}",
    "Misconfigured | {'status':-1,'errorCode':5}",
    "Misconfigured | {'status':-1,'errorCode':'8'}",
    "Misconfigured | {'status':-1,'errorCode':'12'}",
    "Misconfigured | {'status':-1,'errorCode':'20'}",
    "Unknown       | {'status':-1,'errorCode':'99'}",
    "Unknown       | {'status':-1}",
    "Unknown       | {'status':1}",
    "Unknown       | {'status':1,'token':''}",
    "Unknown       | {'status':1,'token':'a b'}",
    "Unknown       | {'status':1,'token':null}",
    "Unknown       | {'token':'x'}",
    "Unknown       | {'status':1,'status':1,'token':'x'}",
    "Unknown       | []",
    "Unknown       | ''",
  })
  // spotless:on
  void tokenAnswersComeToThis(String outcome, String answer) throws Exception {
    HostOutcome told =
        cassette.send(Samples.visit("profile=REST"), Bank.answering(Samples.json(answer)));
    assertEquals(outcome, CodesTest.word(told));
  }

  /** Rial go out as rial, in whatever exponent the order is; other money goes nowhere. */
  @ParameterizedTest
  @CsvSource({
    "10000, 0, 364, 10000",
    "1000000, -2, 364, 10000",
    "1, 4, 364, 10000",
    "2147483647, 0, 364, 2147483647",
    "1000001, -2, 364, -",
    "10000, 0, 840, -",
    "10000, 0, 999, -",
  })
  void amountsAreWholeRial(long amount, int exponent, String currency, String sent)
      throws Exception {
    HostOutcome told =
        cassette.send(Samples.visit("", new Money(amount, exponent, currency)), Bank.unasked());
    if (told instanceof Deferred deferred) {
      assertEquals(sent, ((Instruction.Post) deferred.instruction()).fields().get(0).value());
    } else {
      assertEquals("Misconfigured -", CodesTest.word(told) + " " + sent);
    }
  }

  @Test
  void linkHasDefaultsForAllButTheHost() {
    Values settings = Values.of(Map.of("hostName", "sep.example.ir"));
    Duration connect = Duration.ofSeconds(10);
    Duration read = Duration.ofSeconds(30);
    URI address = URI.create("https://sep.example.ir/");
    assertEquals(new Link.Https(address, Optional.empty(), connect, read), cassette.link(settings));
  }

  @Test
  void aSilentBankIsAskedThreeTimesMore() {
    assertEquals(new RetryPlan(0, Duration.ofSeconds(4), 3), cassette.retries(Values.NONE));
    Values settings =
        Values.of(Map.of("maxRetries", "1", "attemptInterval", "2", "maxAttempts", "5"));
    assertEquals(new RetryPlan(1, Duration.ofSeconds(2), 5), cassette.retries(settings));
  }

  @Test
  void aVisitTakesHalfAnHour() {
    assertEquals(Duration.ofMinutes(30), cassette.limits(Samples.settings("")).visit());
    Duration set = cassette.limits(Samples.settings("visitTimeout=5")).visit();
    assertEquals(Duration.ofMinutes(5), set);
  }

  @ParameterizedTest
  @CsvSource({
    "-,            verifyPath, /a/b.asmx",
    "-,            soapPath,   /",
    "$VERIFYPATH,  verifyPath, a",
    "$SOAPPATH,    soapPath,   //other.example.com/x",
    "$TOKENPATH,   tokenPath,  https://other.example.com/",
    "$RECEIPTPATH, receiptPath, /a b",
    "$REVERSEPATH, reversePath, /a?b",
  })
  void pathsStayAtTheHost(String keyword, String property, String value) {
    Values settings = Values.of(Map.of("hostName", "sep.example.ir", property, value));
    assertEquals(
        keyword,
        cassette
            .examine(Scope.CASSETTE, settings)
            .map(Objection::keyword)
            .map(found -> found.name())
            .orElse("-"));
  }

  @Test
  void withoutPasswordAnAccountIsAdvised() {
    Values account = Values.of(Map.of("mid", "2015"));
    assertEquals(1, cassette.advice(Scope.ACCOUNT, account).size());
    Values rest = account.and(Values.of(Map.of("profile", "REST")));
    assertTrue(cassette.advice(Scope.ACCOUNT, rest).isEmpty());
  }

  /** The hash of a card is its number to whoever tries all numbers. */
  @Test
  void whatTheBankSentIsCopiedWithoutCardsAndTheirHashes() {
    byte[] sent = Samples.rest(0).body();
    String copy = new String(cassette.masked(sent));
    assertEquals(sent.length, copy.getBytes().length);
    assertTrue(copy.contains("\"HashedPan\": \"" + "*".repeat(64 - 1)), copy);
    assertTrue(copy.contains("621986****8080"), copy);
  }

  private Deferred sent(String account, Answer answer) throws Exception {
    return sent(account, Samples.TEN_THOUSAND, Bank.answering(answer));
  }

  private Deferred sent(String account, Money amount, Bank bank) throws Exception {
    return (Deferred) cassette.send(Samples.visit(account, amount), bank);
  }
}
