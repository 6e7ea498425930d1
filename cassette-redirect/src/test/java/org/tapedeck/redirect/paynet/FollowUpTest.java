package org.tapedeck.redirect.paynet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Misconfigured;
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

/** Voided sales and refunds (section 4.7). */
class FollowUpTest {

  private static final Values EVIDENCE =
      Values.of(
          Map.of("irrn", "060123456789", "utref", "4711", "amount", "34000", "currency", "NOK"));

  private final PaynetCassette cassette = new PaynetCassette();

  @Test
  void aSaleIsVoidedWholly() throws Exception {
    ScriptedHost host = answering("tref=000000000815");
    assertEquals("Reversed", word(cassette.reverse(whole(EVIDENCE, false), host)));
    assertEquals(
        "type=voidsale&irrn=060123456789&utref=4711&totam=34000&curry=NOK", text(host.onlySent()));
    assertEquals("application/x-www-form-urlencoded", host.onlySent().contentType());
  }

  /** What Paynet took goes back, which need not be what was asked for. */
  @Test
  void moneyThatWasNotAskedForIsVoidedAsItCame() throws Exception {
    ScriptedHost host = answering("tref=000000000815");
    Values other = EVIDENCE.and(Values.of(Map.of("amount", "1", "currency", "SEK")));
    cassette.reverse(whole(other, false), host);
    assertTrue(text(host.onlySent()).endsWith("&totam=1&curry=SEK"));
  }

  @Test
  void aPartIsRefunded() throws Exception {
    ScriptedHost host = answering("tref=000000000815");
    assertEquals(
        "Reversed", word(cassette.reverse(given(EVIDENCE, false).reversal(34000, 30000), host)));
    assertEquals(
        "Reversed", word(cassette.reverse(given(EVIDENCE, false).reversal(30000, 0), host)));
    assertEquals("Refunded", word(cassette.refund(refund(1500, false), host)));
    assertEquals(
        List.of("refund 4000", "refund 30000", "refund 1500"),
        host.sent().stream().map(FollowUpTest::asked).toList());
  }

  /** What is settled cannot be voided any more; of all of it Paynet takes one refund only. */
  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aSettledSaleIsRefunded(boolean repeated) throws Exception {
    List<String> asked = new ArrayList<>();
    Host host = scripted(asked, "errm=already+settled&errh=23", "tref=000000000816");
    assertEquals("Reversed", word(cassette.reverse(whole(EVIDENCE, repeated), host)));
    assertEquals(List.of("voidsale 34000", "refund 34000"), asked);
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a sale is voided     again     | refunded      | again
    "tref=000000000815                | Reversed      | Reversed | Refunded      | Refunded",
    "tref=A-1&other=x                 | Reversed      | Reversed | Refunded      | Refunded",
    "errm=already+voided&errh=22      | Reversed      | Reversed | Declined      | Declined",
    "errm=unknown+irrn&errh=20        | Declined      | Declined | Declined      | Declined",
    "errm=amount+too+large&errh=24    | Declined      | Declined | Declined      | Unknown",
    "errm=busy&errh=90                | TryLater      | Unknown  | TryLater      | Unknown",
    "errm=address+refused             | Misconfigured | Unknown  | Misconfigured | Unknown",
    "errm=%20Unknown%20IRRN%20        | Declined      | Declined | Declined      | Declined",
    // no row
    "errm=not+paid&errh=21            | Unknown       | Unknown  | Unknown       | Unknown",
    "errm=&errh=                      | Unknown       | Unknown  | Unknown       | Unknown",
    "errm=x&tref=000000000815         | Unknown       | Unknown  | Unknown       | Unknown",
    "errh=22                          | Unknown       | Unknown  | Unknown       | Unknown",
    "tref=                            | Unknown       | Unknown  | Unknown       | Unknown",
    "tref=a+b                         | Unknown       | Unknown  | Unknown       | Unknown",
    "tref=1&tref=1                    | Unknown       | Unknown  | Unknown       | Unknown",
    "tref=1&junk                      | Unknown       | Unknown  | Unknown       | Unknown",
    "tref                             | Unknown       | Unknown  | Unknown       | Unknown",
    "tref: 1                          | Unknown       | Unknown  | Unknown       | Unknown",
    "<html>tref=1</html>              | Unknown       | Unknown  | Unknown       | Unknown",
    "errm=already+voide               | Unknown       | Unknown  | Unknown       | Unknown",
    "errm=already%voided              | Unknown       | Unknown  | Unknown       | Unknown",
    "''                               | Unknown       | Unknown  | Unknown       | Unknown",
  })
  // spotless:on
  void anAnswerMeansWhatItsRowSays(
      String answer, String voided, String voidedAgain, String refunded, String refundedAgain)
      throws Exception {
    assertEquals(voided, word(cassette.reverse(whole(EVIDENCE, false), answering(answer))));
    assertEquals(voidedAgain, word(cassette.reverse(whole(EVIDENCE, true), answering(answer))));
    assertEquals(refunded, word(cassette.refund(refund(34000, false), answering(answer))));
    assertEquals(refundedAgain, word(cassette.refund(refund(34000, true), answering(answer))));
  }

  /** With the same words for both, it is neither. */
  @Test
  void aSaleThatIsAlwaysSettledIsInDoubt() throws Exception {
    ScriptedHost host = answering("errm=already+settled&errh=23");
    assertEquals("Unknown", word(cassette.reverse(whole(EVIDENCE, false), host)));
    assertEquals("Unknown", word(cassette.refund(refund(34000, false), host)));
  }

  @ParameterizedTest
  @CsvSource({"403, Misconfigured, Unknown", "500, Unknown, Unknown", "302, Unknown, Unknown"})
  void otherStatusIsNoYes(int status, String first, String again) throws Exception {
    ScriptedHost host =
        ScriptedHost.answering(new Answer(status, "text/plain", "tref=1".getBytes(UTF_8)));
    assertEquals(first, word(cassette.reverse(whole(EVIDENCE, false), host)));
    assertEquals(again, word(cassette.reverse(whole(EVIDENCE, true), host)));
    assertEquals(first, word(cassette.refund(refund(34000, false), host)));
  }

  @Test
  void anAddressThatIsRefusedIsTold() throws Exception {
    ScriptedHost host = ScriptedHost.answering(new Answer(403, "text/plain", new byte[0]));
    Misconfigured told = (Misconfigured) cassette.refund(refund(34000, false), host);
    assertEquals("Paynet answered: address refused.", told.reason());
  }

  /** A second refund of the same would be taken for another one, where both are within the sale. */
  @ParameterizedTest
  @CsvSource({"1500, 0", "17000, 0", "17001, 1", "34000, 1"})
  void afterSilenceARefundThatCouldBeGivenTwiceIsNotAskedForAgain(long ore, int messages)
      throws Exception {
    ScriptedHost host = answering("tref=1");
    HostOutcome outcome = cassette.refund(refund(ore, true), host);
    assertEquals(messages, host.sent().size());
    assertEquals(messages == 0 ? "Unknown" : "Refunded", word(outcome));
    assertTrue(messages == 1 || ((Unknown) outcome).arrived());
  }

  @Test
  void silenceIsNoNo() {
    assertThrows(HostSilent.class, () -> cassette.refund(refund(1, false), ScriptedHost.silent()));
    assertThrows(
        HostUnreachable.class,
        () -> cassette.reverse(whole(EVIDENCE, false), ScriptedHost.unreachable()));
    List<String> asked = new ArrayList<>();
    assertThrows(
        HostSilent.class,
        () ->
            cassette.reverse(
                whole(EVIDENCE, false), scripted(asked, "errm=already+settled&errh=23")));
    assertEquals(List.of("voidsale 34000", "refund 34000"), asked);
  }

  @Test
  void spoiledAnswersHaveAnOutcomeAndAreNoYesByChance() {
    byte[] yes = "tref=000000000815".getBytes(UTF_8);
    Fuzz.inputs(
        2000,
        random -> {
          byte[] spoiled = Garbage.like(random, yes);
          String told = word(answered(spoiled));
          String text = new String(spoiled, UTF_8).strip();
          assertEquals(
              text.matches("tref=([0-9A-Za-z-]|%[0-9A-Fa-f]{2}){1,64}") ? "Refunded" : "Unknown",
              told,
              text);
        });
    Fuzz.inputs(2000, random -> assertEquals("Unknown", word(answered(Garbage.random(random)))));
  }

  private HostOutcome answered(byte[] body) throws Exception {
    return cassette.refund(
        refund(34000, false), ScriptedHost.answering(new Answer("text/plain", body)));
  }

  private static ScriptedHost answering(String body) {
    return ScriptedHost.answering(new Answer("text/plain", body.getBytes(UTF_8)));
  }

  /** Says one after the other, and then nothing. */
  private static Host scripted(List<String> asked, String... answers) {
    return message -> {
      asked.add(asked(SentMessage.of(message)));
      if (asked.size() > answers.length) {
        throw new HostSilent("no answer, as scripted");
      }
      return new Answer("text/plain", answers[asked.size() - 1].getBytes(UTF_8));
    };
  }

  private static String asked(SentMessage sent) {
    return text(sent).replaceAll("type=([a-z]*)&.*&totam=([0-9]*)&.*", "$1 $2");
  }

  private static String text(SentMessage sent) {
    return new String(sent.bytes(), UTF_8);
  }

  private static RefundRequest refund(long ore, boolean repeated) {
    return given(EVIDENCE, repeated).refund(ore);
  }

  private static ReversalRequest whole(Values evidence, boolean repeated) {
    return given(evidence, repeated).reversal();
  }

  private static GivenBack given(Values evidence, boolean repeated) {
    return new GivenBack(
        Receipts.visit().configuration(), new Money(34000, -2, "578"), evidence, repeated);
  }

  private static String word(HostOutcome outcome) {
    return outcome.getClass().getSimpleName();
  }
}
