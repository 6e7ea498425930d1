package org.tapedeck.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.buyer.FakeVisits.TOKEN;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.flow.DoorPlace;
import org.tapedeck.framework.visit.BuyerState;

/** What goes with every page, whatever it shows. */
class PagePolicyTest extends AtVisit {

  static Stream<String> everyPage() {
    return Stream.of(
        VISIT,
        VISIT + "/wait",
        VISIT + "/state",
        VISITS + "style.css",
        VISITS + "wait.js",
        VISITS + "x".repeat(32),
        "/webapp/PaymentManager/bank/Paper/1/2/result",
        "/webapp/PaymentManager/bank/Paper/1/3/result");
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void noPageIsKeptFramedOrToldOfAndNoneSetsACookie(String path) throws Exception {
    sends(new Instruction.Get(URI.create("https://bank.example/")));
    HttpResponse<String> answer =
        web.ask("GET", path, "", "Cookie", "a=b", "Authorization", "Basic YTpi");
    assertEquals("no-store", header(answer, "Cache-Control"));
    assertEquals("no-referrer", header(answer, "Referrer-Policy"));
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    String policy = header(answer, "Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none'; base-uri 'none'; frame-ancestors 'none';"));
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("", header(answer, "Set-Cookie"));
    assertFalse(
        answer.body().matches("(?s).*(src|href)=\"https?://(?!bank\\.example|shop\\.example).*"));
  }

  @Test
  void thePolicyOfAFormNamesTheBankAndTheHashOfItsScript() throws Exception {
    sends(post("https://Bank.Example:8443/pay?a=b;c"));
    HttpResponse<String> page = web.get(VISIT);
    assertEquals(
        "default-src 'none'; base-uri 'none'; frame-ancestors 'none';"
            + " form-action 'self' https://bank.example:8443; style-src 'self';"
            + " script-src 'sha256-"
            + hash(page.body().split("</?script>")[1])
            + "'",
        header(page, "Content-Security-Policy"));
  }

  /** Browsers hold the redirects that a form leads to against the form's policy. */
  @Test
  void thePolicyOfAFormNamesWhereItsBuyerIsLedOn() throws Exception {
    sends(post("https://bank.example/pay"));
    URI onward = URI.create("http://Shop.example:81/return/a1");
    web.visits.becomes(TOKEN, FakeVisits.leadingTo(onward, BuyerState.WAITING));
    assertTrue(
        header(web.get(VISIT), "Content-Security-Policy")
            .contains("form-action 'self' https://bank.example http://shop.example:81;"));
  }

  @Test
  void aPageOfTheBankActsAsNobodysPage() throws Exception {
    sends(new Instruction.Html("<p>"));
    String policy = header(web.get(VISIT), "Content-Security-Policy");
    assertTrue(policy.startsWith("sandbox "));
    assertFalse(policy.contains("allow-same-origin"));
    assertTrue(policy.endsWith("frame-ancestors 'none'"));
  }

  @Test
  void whatFailedMayBeAskedForAgain() throws Exception {
    web.visits.broken = new IllegalStateException("secret of the database");
    HttpResponse<String> answer = web.get(VISIT);
    assertEquals(503, answer.statusCode());
    assertEquals("5", header(answer, "Retry-After"));
    assertFalse(answer.body().contains("secret"));
  }

  @Test
  void withoutAPlaceHeIsToldSo() throws Exception {
    stands(BuyerState.PAID);
    try (DoorPlace one = web.places.none();
        DoorPlace other = web.places.none()) {
      one.take();
      other.take();
      assertEquals(503, web.get(VISIT + "/wait").statusCode());
    }
    assertEquals(200, web.get(VISIT + "/wait").statusCode());
  }

  private static String hash(String script) throws Exception {
    byte[] sum =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(sum);
  }
}
