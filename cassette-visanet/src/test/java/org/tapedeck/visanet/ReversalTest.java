package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Reversed;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.testkit.ScriptedHost;
import org.tapedeck.testkit.SentMessage;

/** Authorizations taken back, wholly and in part (VisaNet specification, section 4). */
class ReversalTest {

  private static final String W9 =
      "E4.V599915155000400123456091102103502APPROVAL        0225410000001 002254123456789"
          + "\u001C\u001C014";

  @Test
  void w7_fullReversal() throws Exception {
    SentMessage sent = sent(Samples.reversal(0, Samples.APPROVED, 4));
    assertArrayEquals(GoldenBytes.of("w7"), sent.bytes());
    assertEquals("x-Visa-II/x-auth", sent.contentType());
  }

  @Test
  void w8_partialReversal() throws Exception {
    assertArrayEquals(
        GoldenBytes.of("w8"), sent(Samples.reversal(120, Samples.APPROVED, 5)).bytes());
  }

  @ParameterizedTest
  @CsvSource({"0, 4, w7-again", "120, 5, w8-again"})
  void w7AndW8_askedAgainAreTheSameWithCode69(long left, int number, String golden)
      throws Exception {
    ReversalRequest again = Samples.again(Samples.reversal(left, Samples.APPROVED, number));
    assertArrayEquals(GoldenBytes.of(golden), sent(again).bytes());
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // code, first try, again, first try after another reversal, that again
    "00,     Reversed,  Reversed, Reversed,                      Reversed",
    "79,     Reversed,  Reversed, INVALID,                       Reversed",
    "77,     INVALID,   Unknown,  INVALID,                       Unknown",
    "94,     INVALID,   Unknown,  INVALID,                       Unknown",
    "76,     INVALID,   INVALID,  INVALID,                       INVALID",
    "21,     DECLINED,  DECLINED, DECLINED,                      DECLINED",
    "91,     TryLater,  TryLater, TryLater,                      TryLater",
    "51,     Unknown,   Unknown,  Unknown,                       Unknown",
  })
  // spotless:on
  void whatACodeSaysOfARepetition(
      String code, String first, String again, String afterAnother, String thatAgain)
      throws Exception {
    Values reduced = Samples.APPROVED.and(Values.of(Map.of("reversalStatus", "1")));
    ReversalRequest plain = Samples.reversal(0, Samples.APPROVED, 4);
    ReversalRequest another = Samples.reversal(0, reduced, 4);
    assertEquals(first, word(plain, code));
    assertEquals(again, word(Samples.again(plain), code));
    assertEquals(afterAnother, word(another, code));
    assertEquals(thatAgain, word(Samples.again(another), code));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // property,                answered,        part after the amounts, as it is sent
    "transactionIdentifier,    2254123,         225412300000000|123456091102103015225410000001",
    "authCode,                 12AB,            002254123456789|12AB  091102103015225410000001",
    "retrievalReferenceNumber, 2254,            002254123456789|1234560911021030152254        ",
    "retrievalReferenceNumber, '',              002254123456789|123456091102103015            ",
  })
  // spotless:on
  void whatTheOriginalAnswerLacksIsFilledUp(String property, String answered, String sent)
      throws Exception {
    Values evidence = Samples.APPROVED.and(Values.of(Map.of(property, answered)));
    String record = plain(sent(Samples.reversal(0, evidence, 4)));
    String part = (sent + "            ").substring(0, 46).replace('|', '\u001C');
    assertTrue(record.contains("VA\u001C" + part + "\u001C0147"), record.substring(130));
  }

  @Test
  void anAciThatWasNotReturnedIsASpace() throws Exception {
    Values evidence = Samples.APPROVED.and(Values.of(Map.of("returnedACI", "")));
    assertEquals(" 000459N@", plain(sent(Samples.reversal(0, evidence, 4))).substring(56, 65));
  }

  @ParameterizedTest
  @CsvSource({"1, 001", "99, 099", "319, 319"})
  void whatIsLeftHasAtLeastThreeDigits(long left, String digits) throws Exception {
    String record = plain(sent(Samples.reversal(left, Samples.APPROVED, 4)));
    assertTrue(record.contains("\u001C320\u001C" + digits + "\u001C\u001C"), digits);
  }

  @ParameterizedTest
  @CsvSource({
    "002254123456789, HOST",
    "2254,            HOST",
    "'',              LOCAL",
    "000000000000000, LOCAL",
  })
  void onlyANetworkThatGaveAnIdentifierIsAsked(String identifier, Handling handling) {
    Values evidence = Samples.APPROVED.and(Values.of(Map.of("transactionIdentifier", identifier)));
    assertEquals(handling, new VisaNetCassette().reversal(evidence));
  }

  @Test
  void w9_done() throws Exception {
    // spotless:off
    Values evidence = Values.of(Map.of(
        "reversalResponseCode",   "00",
        "reversalResponseText",   "APPROVAL",
        "reversalSequenceNumber", "0004",
        "reversalStatus",         "1"));
    // spotless:on
    ScriptedHost host = ScriptedHost.answering(Samples.answer(GoldenBytes.of("w9")));
    assertEquals(new Reversed(evidence), reverse(host));
  }

  @Test
  void alreadyReversedIsDone() throws Exception {
    Reversed reversed = assertInstanceOf(Reversed.class, told(coded("79")));
    assertEquals("79", reversed.evidence().text("reversalResponseCode"));
    assertEquals("1", reversed.evidence().text("reversalStatus"));
  }

  @Test
  void afterAReversalInPartItSpeaksOfThatOne() throws Exception {
    Values reduced = Samples.APPROVED.and(Values.of(Map.of("reversalStatus", "1")));
    ScriptedHost host = ScriptedHost.answering(Samples.framed(coded("79")));
    HostOutcome second = new VisaNetCassette().reverse(Samples.reversal(0, reduced, 4), host);
    assertEquals(DeclineReason.INVALID, assertInstanceOf(Declined.class, second).reason());
  }

  @Test
  void aRefusalLeavesNoMark() throws Exception {
    Declined declined = assertInstanceOf(Declined.class, told(coded("77")));
    assertEquals(DeclineReason.INVALID, declined.reason());
    assertEquals("77", declined.evidence().text("reversalResponseCode"));
    assertTrue(declined.evidence().find("reversalStatus").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E4.V598915155000400", // another store
        "E4.V599915165000400", // another terminal
        "E4.V599915155000500", // another sequence number
        "E4.V5999151550004ZZ", // no row
        "E0.V599915155000400", // another application type
      })
  void answerThatDoesNotFitIsUnknown(String begin) throws Exception {
    assertInstanceOf(Unknown.class, told(begin + W9.substring(begin.length())));
  }

  private static String word(ReversalRequest request, String code) throws Exception {
    ScriptedHost host = ScriptedHost.answering(Samples.framed(coded(code)));
    HostOutcome outcome = new VisaNetCassette().reverse(request, host);
    return outcome instanceof Declined declined
        ? declined.reason().name()
        : outcome.getClass().getSimpleName();
  }

  private static String coded(String code) {
    return W9.substring(0, 17) + code + W9.substring(19);
  }

  private static HostOutcome told(String record) throws Exception {
    return reverse(ScriptedHost.answering(Samples.framed(record)));
  }

  private static HostOutcome reverse(ScriptedHost host) throws Exception {
    return new VisaNetCassette().reverse(Samples.reversal(0, Samples.APPROVED, 4), host);
  }

  private static SentMessage sent(ReversalRequest request) throws Exception {
    ScriptedHost host = ScriptedHost.answering(Samples.answer(GoldenBytes.of("w9")));
    new VisaNetCassette().reverse(request, host);
    return host.onlySent();
  }

  /** What was sent, without parity. */
  private static String plain(SentMessage sent) {
    byte[] plain = sent.bytes();
    for (int i = 0; i < plain.length; i++) {
      plain[i] &= 0x7F;
    }
    return new String(plain, US_ASCII);
  }
}
