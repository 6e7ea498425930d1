package org.tapedeck.redirect.paynet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Deferred;
import org.tapedeck.cassette.HostOutcome.Misconfigured;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.redirect.VisitSample;

class SendingTest {

  private static final String BEFORE =
      "https://bank.example.com/term123/terminal.php?ttype=sale&id=12345678&subid=0001"
          + "&currency=NOK&utref=4711&amount=34000";
  private static final String PMD = "&PMD=4711%2C4a77928e253bc759261d474deb1f963e";

  @Test
  void aBuyerIsSentByAnAddress() {
    assertEquals(BEFORE + PMD, address(Receipts.visit()));
  }

  @Test
  void aDescriptionIsWhatTheShopSays() {
    assertEquals(
        BEFORE + "&desc=2+billetter+%26+%C3%B8l%3F" + PMD,
        address(Receipts.visit().ordered("description", "2 billetter & øl?")));
  }

  @ParameterizedTest
  @CsvSource({
    "ore,    34000, -2, 34000",
    "ore,    340,    0, 34000",
    "ore,    1,     -2, 1",
    "kroner, 34000, -2, 340",
    "kroner, 340,    0, 340",
  })
  void amountsAreInTheUnitThatIsSet(String unit, long amount, int exponent, String shown) {
    String address =
        address(
            Receipts.visit().setting("amountUnit", unit).of(new Money(amount, exponent, "578")));
    assertEquals(BEFORE.replace("=34000", "=" + shown) + PMD, address);
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "ore,    34000, -2, 752, 'Paynet takes NOK only, currency 578, in whole øre.'",
    "ore,    340001, -3, 578, 'Paynet takes NOK only, currency 578, in whole øre.'",
    "kroner, 34050, -2, 578, 'Paynet takes NOK only, currency 578, in whole kroner.'",
  })
  // spotless:on
  void withAnotherAmountNobodyIsSent(
      String unit, long amount, int exponent, String currency, String reason) {
    VisitSample visit =
        Receipts.visit().setting("amountUnit", unit).of(new Money(amount, exponent, currency));
    assertEquals(reason, ((Misconfigured) outcome(visit)).reason());
  }

  @Test
  void withoutAPageNobodyIsSent() {
    assertEquals(
        "$PAYPAGE is not set: ModifyAccount names the bank's page.",
        ((Misconfigured) outcome(Receipts.visit().setting("payPage", "no address"))).reason());
  }

  /** It stands in the logs of a bank; the token opens the buyer's pages. */
  @Test
  void nothingThatIsSentTellsTheTokenOrTheSecret() {
    String address = address(Receipts.visit());
    assertFalse(address.contains(VisitSample.TOKEN));
    assertFalse(address.contains(Receipts.SECRET));
  }

  @Test
  void merchantDataOfAnotherTokenIsAnother() {
    assertNotEquals(
        MerchantData.of(Receipts.visit().token("another token, of another visit.").visit()),
        MerchantData.of(Receipts.visit().visit()));
  }

  private static String address(VisitSample visit) {
    return ((Instruction.Get) ((Deferred) outcome(visit)).instruction()).address().toString();
  }

  private static HostOutcome outcome(VisitSample visit) {
    return new PaynetCassette().send(visit.visit(), null);
  }
}
