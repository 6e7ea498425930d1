package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Approved;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.testkit.ScriptedHost;
import org.tapedeck.testkit.SentMessage;

class AuthorizationTest {

  private static final String W4 =
      "E4.V599915155000200123456091102103015EXACT MATCH     Y225410000001 002254123456789"
          + "\u001CAB12\u001C014";

  @Test
  void w3_requestWithCardVerifyCode() throws Exception {
    SentMessage sent = sent(Samples.approval("999", 2));
    assertArrayEquals(GoldenBytes.of("w3"), sent.bytes());
    assertEquals("x-Visa-II/x-auth", sent.contentType());
  }

  @Test
  void w3_askedAgainIsTheSameWithCode66() throws Exception {
    SentMessage sent = sent(Samples.again(Samples.approval("999", 2)));
    assertArrayEquals(GoldenBytes.of("w3-again"), sent.bytes());
  }

  @ParameterizedTest
  @CsvSource({"w4, Approved, 2", "w5, Approved, 2", "w6, Declined, 3"})
  void answerToARepetitionIsReadAsTheFirst(String answer, String outcome, int number)
      throws Exception {
    ScriptedHost host = ScriptedHost.answering(Samples.answer(GoldenBytes.of(answer)));
    HostOutcome first = answered(answer, number);
    assertEquals(outcome, first.getClass().getSimpleName());
    ApprovalRequest again = Samples.again(Samples.approval("999", number));
    assertEquals(first, new VisaNetCassette().approve(again, host));
  }

  @ParameterizedTest
  @CsvSource({
    "94, Unknown",
    "06, Unknown",
    "19, TryLater",
    "28, TryLater",
    "91, TryLater",
    "96, TryLater"
  })
  void noAnswerThatNamesNoOutcomeNamesOneAfterARepetition(String code, String outcome)
      throws Exception {
    String record = W4.substring(0, 17) + code + W4.substring(19);
    ScriptedHost host = ScriptedHost.answering(Samples.framed(record));
    ApprovalRequest again = Samples.again(Samples.approval("999", 2));
    assertEquals(outcome, new VisaNetCassette().approve(again, host).getClass().getSimpleName());
  }

  @Test
  void yenHaveNoHundredths() throws Exception {
    ApprovalRequest sample = Samples.approval("999", 2);
    ApprovalRequest yen =
        new ApprovalRequest(
            sample.configuration(),
            1,
            1,
            new Money(32, 1, "392"),
            sample.order(),
            2,
            false,
            sample.time());
    String sent = plain(sent(yen));
    assertEquals("D392840", sent.substring(31, 38));
    assertTrue(sent.contains("85284\u001C\u001C320\u001C"), "32 times ten yen");
  }

  @Test
  void withoutCardVerifyCodeThereIsNoBlock007() throws Exception {
    String sent = plain(sent(Samples.approval(Samples.ORDER, 2)));
    assertTrue(sent.contains("\u001C\u001C\u001C0147\u0003"), "no block 007");
  }

  @Test
  void cardVerifyCodeOfFourDigitsNeedsNoFilling() throws Exception {
    String sent = plain(sent(Samples.approval("7319", 2)));
    assertTrue(sent.contains("\u001C007117319\u001D0147\u0003"), "block 007");
  }

  @Test
  void amountHasAtLeastThreeDigits() throws Exception {
    ApprovalRequest sample = Samples.approval("999", 2);
    ApprovalRequest fiveCents =
        new ApprovalRequest(
            sample.configuration(),
            1,
            1,
            Samples.dollars(5),
            sample.order(),
            2,
            false,
            sample.time());
    assertTrue(plain(sent(fiveCents)).contains("85284\u001C\u001C005\u001C"), "005");
  }

  @Test
  void accountsThatSayLittleGetTheDefaults() throws Exception {
    String sent = plain(sent(Samples.approval("999", 2)));
    assertEquals("D840840", sent.substring(31, 38));
  }

  @Test
  void w4_approval() throws Exception {
    assertEquals(new Approved(Samples.APPROVED, CommonAvs.FULL_MATCH), answered("w4", 2));
  }

  @Test
  void w5_approvalWithCvv2Result() throws Exception {
    Values evidence = Samples.APPROVED.and(Values.of(Map.of("cvv2ResultCode", "M")));
    assertEquals(new Approved(evidence, CommonAvs.FULL_MATCH), answered("w5", 2));
  }

  @Test
  void w6_decline() throws Exception {
    Declined declined = assertInstanceOf(Declined.class, answered("w6", 3));
    assertEquals(DeclineReason.DECLINED, declined.reason());
    assertEquals("05", declined.evidence().text("responseCode"));
    assertEquals("DECLINE", declined.evidence().text("responseText"));
    assertEquals("", declined.evidence().text("authCode"));
  }

  @Test
  void hostMayStopAfterTheLastSeparator() throws Exception {
    assertInstanceOf(Approved.class, told(W4.substring(0, W4.length() - 3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"014\u001D007N", "007N\u001D", "007N\u001C", "007N"})
  void groupsMayComeInAnyOrderAndEndInASeparator(String groups) throws Exception {
    HostOutcome outcome = told(W4.substring(0, W4.length() - 3) + groups);
    Approved approved = assertInstanceOf(Approved.class, outcome);
    assertEquals("N", approved.evidence().text("cvv2ResultCode"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E4.V59981515500020012345609110210", // another store
        "E4.V59991516500020012345609110210", // another terminal
        "E4.V59991515500030012345609110210", // another sequence number
        "E4.V599915155000200      09110210", // approved without approval code
        "E4.V59991515500020000000009110210", // approved with a code of zeros
        "E4.V599915155000200 2345609110210", // approved with a code that begins with a space
        "E4.V599915155000200123456      10", // approved without a date
        "E4.V599915155000200123456001102103015", // approved in month 0
        "E4.V599915155000200123456131102103015", // in month 13
        "E4.V599915155000200123456090002103015", // on day 0
        "E4.V599915155000200123456093202103015", // on day 32
        "E4.V599915155000200123456091102243015", // at hour 24
        "E4.V599915155000200123456091102106015", // at minute 60
        "E4.V599915155000200123456091102103060", // at second 60
        "E0.V59991515500020012345609110210", // another application type
        "D4.V59991515500020012345609110210", // another record
      })
  void answerThatDoesNotFitIsUnknown(String begin) throws Exception {
    assertInstanceOf(Unknown.class, told(begin + W4.substring(begin.length())));
    assertFalse(W4.startsWith(begin));
  }

  @ParameterizedTest
  @ValueSource(strings = {"010100000000", "123199235959", "022902103015", "093002200000"})
  void approvalAtAnyTimeCanBeSettled(String dateAndTime) throws Exception {
    assertInstanceOf(Approved.class, told(W4.replace("091102103015", dateAndTime)));
  }

  @Test
  void lettersGoOutInUpperCase() throws Exception {
    ApprovalRequest lower = Samples.inLowerCase(Samples.approval("999", 2));
    assertArrayEquals(GoldenBytes.of("w3"), sent(lower).bytes());
  }

  private static HostOutcome told(String record) throws Exception {
    ScriptedHost host = ScriptedHost.answering(Samples.framed(record));
    return new VisaNetCassette().approve(Samples.approval("999", 2), host);
  }

  private static HostOutcome answered(String example, int transactionNumber) throws Exception {
    ScriptedHost host = ScriptedHost.answering(Samples.answer(GoldenBytes.of(example)));
    return new VisaNetCassette().approve(Samples.approval("999", transactionNumber), host);
  }

  private static SentMessage sent(ApprovalRequest request) throws Exception {
    ScriptedHost host = ScriptedHost.answering(Samples.answer(GoldenBytes.of("w4")));
    new VisaNetCassette().approve(request, host);
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
