package org.tapedeck.redirect.commsecure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Deferred;
import org.tapedeck.cassette.HostOutcome.Misconfigured;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Visit;

class SendingTest {

  private static final URI PAGE = URI.create("https://bank.example.com/cgi-bin/PSCheckout");

  /** The golden vector of section 2.3. */
  @Test
  void checkoutIsAFormWithACode() {
    assertEquals(
        new Instruction.Post(
            PAGE,
            List.of(
                new Field("MerchantID", "bar"),
                new Field("PaymentID", "200"),
                new Field("InvoiceID", "1000"),
                new Field("Amount", "69000"),
                new Field("MAC", "823f9812d1b728133ee249e537b84f194978145c"))),
        instruction(Messages.visit(Generation.B).visit()));
  }

  /** With the secret before, the bank would have to know both. */
  @Test
  void checkoutIsSignedWithTheCurrentSecret() {
    Visit visit = Messages.visit(Generation.B).setting("secretBefore", "older").visit();
    Instruction.Post post = (Instruction.Post) instruction(visit);
    assertEquals("823f9812d1b728133ee249e537b84f194978145c", post.fields().get(4).value());
  }

  @Test
  void handshakeIsAnAddress() {
    assertEquals(
        new Instruction.Get(URI.create(PAGE + "?CustNum=1000&RefNum=200&Amount=69000")),
        instruction(Messages.visit(Generation.A).visit()));
  }

  @Test
  void aCustomerHasTheNumberThatTheShopGives() {
    Visit visit =
        Messages.visit(Generation.A).ordered("customerNumber", "00012345678901234567").visit();
    assertEquals(
        new Instruction.Get(
            URI.create(PAGE + "?CustNum=00012345678901234567&RefNum=200&Amount=69000")),
        instruction(visit));
  }

  @ParameterizedTest
  @CsvSource({
    "690,    0, 036, 69000",
    "6900,  -1, 036, 69000",
    "690000, -3, 036, 69000",
    "1,     -2, 036, 1",
  })
  void amountsAreCents(long amount, int exponent, String currency, String cents) {
    Visit visit = Messages.visit(Generation.B).of(new Money(amount, exponent, currency)).visit();
    Instruction.Post post = (Instruction.Post) instruction(visit);
    assertEquals(new Field("Amount", cents), post.fields().get(3));
  }

  @ParameterizedTest
  @CsvSource({"69000, -2, 840", "69000, -2, 578", "690001, -3, 036", "9223372036854775807, 0, 036"})
  void withAnotherAmountNobodyIsSent(long amount, int exponent, String currency) {
    Visit visit = Messages.visit(Generation.B).of(new Money(amount, exponent, currency)).visit();
    Misconfigured told = (Misconfigured) outcome(visit);
    assertEquals("CommSecure takes AUD only, currency 036, in whole cents.", told.reason());
  }

  @Test
  void withoutAPageNobodyIsSent() {
    Visit visit =
        Messages.visit(Generation.B).setting("payPage", "http://bank.example.com/").visit();
    Misconfigured misconfigured = (Misconfigured) outcome(visit);
    assertEquals(
        "$PAYPAGE is not set: ModifyAccount names the bank's page.", misconfigured.reason());
  }

  @Test
  void nothingThatIsSentTellsTheSecretOrTheToken() {
    for (Generation generation : Generation.values()) {
      Visit visit = Messages.visit(generation).setting("secret", "5ecretOnly").visit();
      Deferred deferred = (Deferred) outcome(visit);
      String told = deferred.instruction() + deferred.evidence().asMap().toString();
      assertFalse(told.contains("5ecretOnly"), told);
      assertFalse(told.contains(visit.token()), told);
      assertEquals(generation.name(), deferred.evidence().text("generation"));
    }
  }

  private static Instruction instruction(Visit visit) {
    return ((Deferred) outcome(visit)).instruction();
  }

  private static HostOutcome outcome(Visit visit) {
    return new CommSecureCassette().send(visit, null);
  }
}
