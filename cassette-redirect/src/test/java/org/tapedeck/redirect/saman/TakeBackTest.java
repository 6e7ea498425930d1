package org.tapedeck.redirect.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.Bank;

/** How money goes back, and that it never does so twice. */
class TakeBackTest {

  private static final Values NEVER_VERIFIED = Values.of(Map.of("refNum", Samples.REF_NUM));

  private final SamanCassette cassette = new SamanCassette();

  @ParameterizedTest
  @CsvSource({"profile=SOAP", "profile=REST"})
  void onlyTheWholeIsTakenBack(String account) throws Exception {
    HostOutcome told =
        cassette.reverse(Samples.reversal(account, Samples.evidence(), 1, false), Bank.unasked());
    assertEquals("INVALID", CodesTest.word(told));
  }

  /** Money that came too late was never verified: the bank is asked what it has, first. */
  @ParameterizedTest
  @CsvSource({
    "10000, 1,   Reversed, 2",
    "7000,  1,   Reversed, 2",
    "7000,  -4,  Misconfigured, 2",
    "-6,    -,   Reversed, 1",
    "-14,   -,   Reversed, 1",
    "-10,   -,   Reversed, 1",
    "-2,    -,   Reversed, 1",
    "-1,    -,   Unknown,  1",
    "0,     -,   Unknown,  1",
    "-4,    -,   Misconfigured, 1",
    "-99,   -,   Unknown,  1",
  })
  void whatWasNeverVerifiedIsAskedForFirst(String has, String code, String outcome, int asked)
      throws Exception {
    Bank bank = Bank.answering(Samples.verified(has), Samples.soap("reverseTransaction1", code));
    HostOutcome told = cassette.reverse(Samples.reversal("", NEVER_VERIFIED, 0, false), bank);
    assertEquals(outcome, CodesTest.word(told));
    assertEquals(asked, bank.asked().size());
    if (asked == 2) {
      assertTrue(bank.asked().get(1).text().contains(">" + has + "</Amount>"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0,  0, Reversed, 2",
    "2,  0, Reversed, 2",
    "2,  5, Reversed, 2",
    "5,  0, Reversed, 1",
    "-2, 0, Reversed, 1",
    "-6, 0, Reversed, 1",
    "-9, 0, Unknown,  1",
  })
  void byRestToo(long verified, long code, String outcome, int asked) throws Exception {
    Bank bank = Bank.answering(Samples.rest(verified), Samples.rest(code));
    HostOutcome told =
        cassette.reverse(Samples.reversal("profile=REST", NEVER_VERIFIED, 0, false), bank);
    assertEquals(outcome, CodesTest.word(told));
    assertEquals(asked, bank.asked().size());
  }

  // spotless:off
  /** By a repetition the bank could give half or less twice; more than half it has not twice. */
  @ParameterizedTest
  @CsvSource({
    "'',                                   2500,  false, 1,   Refunded",
    "'',                                   2500,  false, -17, INVALID",
    "'',                                   5001,  true,  1,   Refunded",
    "'',                                   5001,  true,  -13, Refunded",
    "'',                                   5001,  false, -13, INVALID",
    "'',                                   10000, true,  -6,  Refunded",
    "'',                                   10000, true,  1,   Refunded",
    "reverseOperation=reverseTransaction,  10000, false, 1,   Refunded",
  })
  // spotless:on
  void refundsByTheBanksWord(
      String account, long rial, boolean repeated, String code, String outcome) throws Exception {
    assertEquals(outcome, refunded(account, rial, repeated, code));
  }

  @ParameterizedTest
  @CsvSource({
    "'',                                  5000, true,  Unknown",
    "'',                                  1,    true,  Unknown",
    "reverseOperation=reverseTransaction, 9999, false, INVALID",
    "profile=REST,                        9999, false, INVALID",
    "password=,                           9999, false, Misconfigured",
    "reverseOperation=reverseTransaction, 9999, true,  Unknown",
    "profile=REST,                        9999, true,  Unknown",
    "password=,                           9999, true,  Unknown",
  })
  void theBankIsNotAsked(String account, long rial, boolean repeated, String outcome)
      throws Exception {
    HostOutcome told = cassette.refund(Samples.refund(account, rial, repeated), Bank.unasked());
    assertEquals(outcome, CodesTest.word(told));
  }

  @Test
  void withoutAReceiptThereIsNothingToTakeBack() throws Exception {
    HostOutcome told =
        cassette.reverse(Samples.reversal("", Values.NONE, 0, false), Bank.unasked());
    assertEquals("INVALID", CodesTest.word(told));
  }

  @Test
  void withoutPasswordTheAccountIsMisconfigured() throws Exception {
    HostOutcome told = cassette.reverse(Samples.reversal("password=", false), Bank.unasked());
    assertEquals(
        "$PASSWORD is not set: ModifyAccount gives the account its password.",
        ((HostOutcome.Misconfigured) told).reason());
  }

  private String refunded(String account, long rial, boolean repeated, String code)
      throws Exception {
    String operation = account.isEmpty() ? "reverseTransaction1" : "reverseTransaction";
    Answer answer = Samples.soap(operation, code);
    return CodesTest.word(
        cassette.refund(Samples.refund(account, rial, repeated), Bank.answering(answer)));
  }
}
