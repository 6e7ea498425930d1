package org.tapedeck.redirect.commsecure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.GivenBack;
import org.tapedeck.testkit.Fuzz;
import org.tapedeck.testkit.Garbage;
import org.tapedeck.testkit.ScriptedHost;
import org.tapedeck.testkit.SentMessage;

/** Refunds by the direct interface (section 2.5). */
class DirectTest {

  private static final String YES =
      "Status: Accepted\nSettlementDate: 2006-11-10\nAUTHNUM: 2412\nErrorString: No Error\n"
          + "CardBin: 510000\nERROR: 0\nTransID: SimProxy 54041670\n";
  private static final String NO =
      "Status: Declined\nErrorString: Declined, card expired\nERROR: 1\n";

  private static final List<Pattern> SAYS_YES =
      Stream.of("^Status: ?Accepted\\s*$", "^ERROR: ?0\\s*$", "^ErrorString: *No Error\\s*$")
          .map(line -> Pattern.compile(line, Pattern.MULTILINE | Pattern.CASE_INSENSITIVE))
          .toList();

  private static final Values EVIDENCE =
      Values.of(
          Map.of(
              "reference", "100000000000000042",
              "amountAsked", "69000",
              "amountPaid", "69150",
              "authNum", "05260",
              "transId", "SimProxy 54021549",
              "refundKey", "KJdW+tSk95x+d54+gHB0"));

  private final CommSecureCassette cassette = new CommSecureCassette();

  @Test
  void aRefundNamesTheTransactionAndTheKey() throws Exception {
    ScriptedHost host = answering(YES);
    assertEquals("Refunded", word(cassette.refund(refund(1000, false), host)));
    SentMessage sent = host.onlySent();
    assertEquals("application/x-www-form-urlencoded", sent.contentType());
    assertEquals(
        "REQUEST_TYPE=REFUND&MERCHANT_ID=bar&PASSWORD=p%26ss+word&MERCHANT_TRANSID="
            + "C0RCN1HSSIGIY7&AMOUNT=1000&AUTHNUM=05260&TRANSID=SimProxy+54021549"
            + "&REFUNDKEY=KJdW%2BtSk95x%2Bd54%2BgHB0",
        text(sent));
  }

  @Test
  void thePasswordIsMasked() throws Exception {
    ScriptedHost host = answering(YES);
    cassette.refund(refund(1000, false), host);
    String masked = new String(host.onlySent().masked().get(0), UTF_8);
    assertTrue(masked.contains("&PASSWORD=***********&"), masked);
    assertEquals(host.onlySent().bytes().length, masked.length());
    assertFalse(host.onlySent().descriptions().toString().contains("word"));
  }

  /** Undone money goes back as it was taken, with the surcharge; a part is a part of ours. */
  @ParameterizedTest
  @CsvSource({"69000, 0, 69150", "69000, 1000, 68000", "5000, 0, 5000"})
  void aReversalIsARefundOfWhatIsNotLeft(long approved, long left, String amount) throws Exception {
    ScriptedHost host = answering(YES);
    ReversalRequest request = given(configuration(), false).reversal(approved, left);
    assertEquals("Reversed", word(cassette.reverse(request, host)));
    assertTrue(text(host.onlySent()).contains("&AMOUNT=" + amount + "&"), text(host.onlySent()));
  }

  @Test
  void everyRefundHasANameOfItsOwn() throws Exception {
    ScriptedHost host = answering(YES);
    cassette.refund(refund(1000, false), host);
    cassette.reverse(given(configuration(), false).reversal(), host);
    assertEquals(
        List.of("C0RCN1HSSIGIY7", "V0RCN1HSSIGIYJ8IBO0"),
        host.sent().stream().map(DirectTest::name).toList());
  }

  /** The highest reference and credit number. */
  @Test
  void aNameHas21CharactersAtMost() throws Exception {
    Values longest = EVIDENCE.and(Values.of(Map.of("reference", "999999999999999999")));
    RefundRequest credit =
        new GivenBack(configuration(), new Money(69000, -2, "036"), longest, false)
            .refund(999_999_999, 1);
    assertEquals("C7LIEEXZX4KXRGJDGXR", GivingBack.of(credit).transaction());
  }

  /** The bank might do it twice. It is not asked, and a person has to look. */
  @Test
  void afterSilenceTheBankIsNotAskedAgain() throws Exception {
    ScriptedHost host = answering(YES);
    Unknown refund = (Unknown) cassette.refund(refund(1000, true), host);
    Unknown reversal = (Unknown) cassette.reverse(given(configuration(), true).reversal(), host);
    assertTrue(refund.arrived() && reversal.arrived());
    assertTrue(refund.reason().contains("C0RCN1HSSIGIY7"), refund.reason());
    assertEquals(0, host.sent().size());
  }

  /** A no may speak of the repetition only. */
  @ParameterizedTest
  @CsvSource({"Refunded, yes", "Unknown, no"})
  void whereTheBankTellsRepetitionsItIsAskedInTheSameWords(String outcome, String answer)
      throws Exception {
    ScriptedHost host = answering(answer.equals("yes") ? YES : NO);
    Configuration same =
        Messages.visit(Generation.B)
            .setting("password", "p&ss word")
            .setting("repeatRefund", "same")
            .configuration();
    assertEquals(outcome, word(cassette.refund(given(same, true).refund(1000), host)));
    cassette.refund(given(same, false).refund(1000), host);
    assertEquals(text(host.sent().get(0)), text(host.sent().get(1)));
  }

  @Test
  void silenceIsNoNo() {
    assertThrows(
        HostSilent.class, () -> cassette.refund(refund(1000, false), ScriptedHost.silent()));
    assertThrows(
        HostUnreachable.class,
        () -> cassette.refund(refund(1000, false), ScriptedHost.unreachable()));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Refunded | Status: Accepted; ERROR: 0; ErrorString: No Error",
    "Refunded | Status: Accepted; ERROR: 0; ErrorString: No Error_",
    "Refunded | ERROR: 0; ErrorString: no error; Status: Accepted; TransID: SimProxy 1",
    "Declined | Status: Declined; ERROR: 1; ErrorString: Declined, card expired",
    "Declined | Status: Declined; ERROR: 0; ErrorString: Insufficient funds",
    "Declined | Status: Declined; ERROR: 1",
    "Declined | ERROR: 1; ErrorString: Field AMOUNT is missing",
    "Declined | ERROR: 1; ErrorString: 'x' has the wrong format",
    // what does not agree
    "Unknown  | Status: Accepted; ERROR: 1; ErrorString: No Error",
    "Unknown  | Status: Accepted; ERROR: 0; ErrorString: Expired card",
    "Unknown  | Status: Accepted; ERROR: 0",
    "Unknown  | Status: Accepted; ErrorString: No Error",
    "Unknown  | ERROR: 0; ErrorString: No Error",
    "Unknown  | Status: Declined; ERROR: 1; ErrorString: No Error",
    "Unknown  | Status: Declined; ErrorString: Expired card",
    "Unknown  | Status: Pending; ERROR: 0; ErrorString: No Error",
    "Unknown  | Status: accepted; ERROR: 0; ErrorString: No Error",
    "Unknown  | Status: Accepted; ERROR: 00; ErrorString: No Error",
    "Unknown  | ErrorString: No Error",
    // what cannot be read
    "Unknown  | Status: Accepted; Status: Declined; ERROR: 0; ErrorString: No Error",
    "Unknown  | Status: Accepted; ERROR: 0; ErrorString: No Error; ERROR: 0",
    "Unknown  | Status: Accepted; ERROR: 0; ErrorString: No Error; junk",
    "Unknown  | <html>; Status: Accepted; ERROR: 0; ErrorString: No Error",
    "Unknown  | Status=Accepted; ERROR=0; ErrorString=No Error",
    "Unknown  | ''",
  })
  // spotless:on
  void anAnswerCountsWhereAllOfItAgrees(String outcome, String lines) throws Exception {
    String body = lines.replace("; ", "\r\n").replace('_', ' ') + "\r\n";
    assertEquals(outcome, word(cassette.refund(refund(1000, false), answering(body))));
  }

  /** Nothing tells of a cut but the end of the line. */
  @Test
  void anAnswerThatIsCutIsInDoubt() throws Exception {
    for (int length = 0; length < YES.length(); length++) {
      HostOutcome outcome =
          cassette.refund(refund(1000, false), answering(YES.substring(0, length)));
      boolean said = length == YES.indexOf("TransID");
      assertEquals(said ? "Refunded" : "Unknown", word(outcome), "after " + length);
    }
  }

  @ParameterizedTest
  @CsvSource({"201", "302", "400", "403", "404", "500", "503"})
  void onlyStatus200Counts(int status) throws Exception {
    for (String body : new String[] {YES, NO}) {
      ScriptedHost host =
          ScriptedHost.answering(new Answer(status, "text/plain", body.getBytes(UTF_8)));
      assertEquals("Unknown", word(cassette.refund(refund(1000, false), host)));
    }
  }

  /** Its errors are known to quote what was sent. */
  @Test
  void noOutcomeQuotesThePassword() throws Exception {
    String body = "Status: Declined\nERROR: 1\nErrorString: PASSWORD 'p&ss word' is wrong\n";
    Declined declined = (Declined) cassette.refund(refund(1000, false), answering(body));
    assertEquals("PASSWORD '*********' is wrong", declined.evidence().text("refundText"));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "ErrorString: PASSWORD 'p&ss word' is wrong_ERROR: 1   | ErrorString: PASSWORD '*******************_ERROR: 1",
    "ErrorString: PASSWORD \"p&ss_ERROR: 1                 | ErrorString: PASSWORD \"****_ERROR: 1",
    "CardNumber: 5100000000000008                          | CardNumber: ****************",
    "Status: Accepted_TransID: SimProxy 54041670           | Status: Accepted_TransID: SimProxy 54041670",
  })
  // spotless:on
  void nothingThatTheBankQuotesIsCopied(String received, String copied) {
    byte[] bytes = received.replace('_', '\n').getBytes(UTF_8);
    assertEquals(copied.replace('_', '\n'), new String(cassette.masked(bytes), UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"password", "merchantId"})
  void withoutItsSettingsNothingIsAsked(String missing) throws Exception {
    ScriptedHost host = answering(YES);
    Values account = configuration().account().only(property -> !property.equals(missing));
    Configuration without = new Configuration(Values.NONE, Values.NONE, account);
    assertEquals("Misconfigured", word(cassette.refund(given(without, false).refund(1000), host)));
    assertEquals("Unknown", word(cassette.refund(given(without, true).refund(1000), host)));
    assertEquals(0, host.sent().size());
  }

  @Test
  void spoiledAnswersHaveAnOutcomeAndAreNoYesByChance() {
    Fuzz.inputs(
        2000,
        random -> {
          byte[] spoiled = Garbage.like(random, YES.getBytes(UTF_8));
          String told = word(refunded(spoiled));
          String text = new String(spoiled, UTF_8);
          boolean mayBeYes = SAYS_YES.stream().allMatch(line -> line.matcher(text).find());
          assertTrue(mayBeYes || !told.equals("Refunded"), text);
        });
    Fuzz.inputs(2000, random -> assertEquals("Unknown", word(refunded(Garbage.random(random)))));
  }

  private HostOutcome refunded(byte[] answer) throws Exception {
    return cassette.refund(
        refund(1000, false), ScriptedHost.answering(new Answer("text/plain", answer)));
  }

  private static ScriptedHost answering(String body) {
    return ScriptedHost.answering(new Answer("text/plain", body.getBytes(UTF_8)));
  }

  private static String text(SentMessage sent) {
    return new String(sent.bytes(), UTF_8);
  }

  private static String name(SentMessage sent) {
    return text(sent).replaceAll(".*MERCHANT_TRANSID=([^&]*).*", "$1");
  }

  private static Configuration configuration() {
    return Messages.visit(Generation.B).setting("password", "p&ss word").configuration();
  }

  private static RefundRequest refund(long cents, boolean repeated) {
    return given(configuration(), repeated).refund(cents);
  }

  private static GivenBack given(Configuration configuration, boolean repeated) {
    return new GivenBack(configuration, new Money(69000, -2, "036"), EVIDENCE, repeated);
  }

  private static String word(HostOutcome outcome) {
    return outcome.getClass().getSimpleName();
  }
}
