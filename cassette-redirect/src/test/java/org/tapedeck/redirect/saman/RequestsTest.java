package org.tapedeck.redirect.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Message;
import org.tapedeck.redirect.Bank;

/** Every request, byte for byte, with where it goes and what stands in its head. */
class RequestsTest {

  private static final String SOAP_PATH = "/payments/referencepayment.asmx";
  private static final String REST = "/verifyTxnRandomSessionkey/ipg/";

  private final SamanCassette cassette = new SamanCassette();
  private final Bank bank = Bank.unasked();

  @Test
  void verifyBySoap() throws HostUnreachable {
    silently(() -> cassette.confirm(Samples.visit(""), Samples.proof(), false, bank));
    assertSoap("verifyTransaction");
  }

  /** RPC/encoded, and no WSDL is ever asked for (3.8). */
  private void assertSoap(String operation) {
    assertEquals(Samples.file("requests/" + operation + ".xml"), bank.onlyAsked().text());
    Message message = bank.onlyAsked().message();
    assertEquals(SOAP_PATH, message.path());
    assertEquals(Map.of("SOAPAction", '"' + operation + '"'), message.headers());
    assertEquals("text/xml; charset=utf-8", message.contentType());
  }

  @ParameterizedTest
  @CsvSource({
    "'',                                  reverseTransaction1",
    "reverseOperation=reverseTransaction, reverseTransaction",
  })
  void reverseBySoap(String account, String operation) throws HostUnreachable {
    silently(() -> cassette.reverse(Samples.reversal(account, false), bank));
    assertSoap(operation);
  }

  @Test
  void refundBySoap() throws HostUnreachable {
    silently(() -> cassette.refund(Samples.refund("", 10_000, false), bank));
    assertSoap("reverseTransaction1");
  }

  @Test
  void partOfAPaymentIsNamedWithoutADecimalPoint() throws HostUnreachable {
    silently(() -> cassette.refund(Samples.refund("", 2_500, false), bank));
    String whole = Samples.file("requests/reverseTransaction1.xml");
    assertEquals(whole.replace(">10000<", ">2500<"), bank.onlyAsked().text());
  }

  @Test
  void tokenByRest() throws HostUnreachable {
    silently(() -> cassette.send(Samples.visit("profile=REST"), bank));
    assertRest("token", "/onlinepg/onlinepg");
  }

  @Test
  void verifyByRest() throws HostUnreachable {
    silently(() -> cassette.confirm(Samples.visit("profile=REST"), Samples.proof(), false, bank));
    assertRest("verify", REST + "VerifyTransaction");
  }

  @Test
  void reverseByRest() throws HostUnreachable {
    silently(() -> cassette.reverse(Samples.reversal("profile=REST", false), bank));
    assertRest("verify", REST + "ReverseTransaction");
  }

  private void assertRest(String file, String path) {
    String text = Samples.file("requests/" + file + ".json").strip();
    assertEquals(text, bank.onlyAsked().text());
    assertEquals(path, bank.onlyAsked().message().path());
    assertEquals("application/json", bank.onlyAsked().message().contentType());
  }

  @Test
  void thePasswordIsStarsInTheCopyAndTheLog() throws HostUnreachable {
    silently(() -> cassette.reverse(Samples.reversal("", false), bank));
    Message.Part part = bank.onlyAsked().message().parts().iterator().next();
    String whole = Samples.file("requests/reverseTransaction1.xml");
    String stars = whole.replace("a&lt;secret&gt;&amp;77", "*".repeat(22));
    assertEquals(Optional.of(stars), Optional.of(new String(part.masked())));
    assertEquals(stars, part.description());
  }

  private interface Asking {
    Object ask() throws HostSilent, HostUnreachable;
  }

  private static void silently(Asking asking) throws HostUnreachable {
    try {
      throw new AssertionError("told " + asking.ask());
    } catch (HostSilent asScripted) {
      // The request is what counts here.
    }
  }
}
