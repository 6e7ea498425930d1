package org.tapedeck.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.buyer.FakeVisits.SUCCESSOR;
import static org.tapedeck.buyer.FakeVisits.TOKEN;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.flow.DoorPlace;
import org.tapedeck.framework.visit.BuyerState;

/** What a buyer's browser is given, and what it may do with it. */
class VisitServletTest {

  private static final String VISITS = "/webapp/PaymentManager/visit/";
  private static final String VISIT = VISITS + TOKEN;
  private static final String STRANGE = "\"><script>alert(1)</script>&'\r\n<b>é";

  private static Web web;

  @BeforeAll
  static void open() throws Exception {
    web = new Web();
  }

  @BeforeEach
  void forget() {
    web.visits.forget();
  }

  @AfterAll
  static void close() throws Exception {
    web.close();
  }

  private static void stands(BuyerState state) {
    web.visits.becomes(TOKEN, FakeVisits.standing(state));
  }

  private static void sends(Instruction instruction) {
    stands(BuyerState.WAITING);
    web.visits.instructions.put(TOKEN, instruction);
  }

  private static Instruction.Post post(String address, Instruction.Field... fields) {
    return new Instruction.Post(URI.create(address), List.of(fields));
  }

  // What sends him away.

  @Test
  void aGetIsAPageThatGoesOnByItself() throws Exception {
    sends(new Instruction.Get(URI.create("https://bank.example/pay?a=1&b='2'&c=%22")));
    HttpResponse<String> page = web.get(VISIT);
    assertEquals(200, page.statusCode());
    assertTrue(
        page.body()
            .contains(
                "http-equiv=\"refresh\""
                    + " content=\"0;url=https://bank.example/pay?a=1&amp;b=&#39;2&#39;&amp;c=%22\""));
    assertTrue(
        page.body().contains("href=\"https://bank.example/pay?a=1&amp;b=&#39;2&#39;&amp;c=%22\""));
    assertTrue(page.body().contains("25.00 NOK to Demo shop"));
  }

  @Test
  void aPostIsAFormWithItsFieldsInOrderAndAButton() throws Exception {
    sends(
        post(
            "https://bank.example:8443/pay",
            new Instruction.Field("b", "2"),
            new Instruction.Field("a", "1"),
            new Instruction.Field("submit", "No Error "),
            new Instruction.Field("a", STRANGE)));
    String page = web.get(VISIT).body();
    assertTrue(
        page.contains(
            """
            <form id="pay" method="post" accept-charset="UTF-8" action="https://bank.example:8443/pay">
            <input type="hidden" name="b" value="2">
            <input type="hidden" name="a" value="1">
            <input type="hidden" name="submit" value="No Error ">
            <input type="hidden" name="a" value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\
            &amp;&#39;&#13;&#10;&lt;b&gt;é">
            <button class="go">On to the bank</button>
            </form>
            """),
        page);
  }

  @Test
  void aPageOfTheBankIsPassedOnAsItIs() throws Exception {
    String html = "<html><body onload=\"document.forms[0].submit()\">ü</body></html>\n";
    sends(new Instruction.Html(html));
    assertEquals(html, web.get(VISIT).body());
  }

  @ParameterizedTest
  @CsvSource({
    "https://bank.example/pay,     200",
    "HTTPS://BANK.EXAMPLE/pay,     200",
    "http://127.0.0.1:8444/pay,    200",
    "http://localhost/pay,         200",
    "http://bank.example/pay,      503",
    "http://127.0.0.1.example/pay, 503",
    "javascript:alert(1),          503",
    "data:text/html;base64;AAAA,   503",
    "/pay,                         503",
    "//bank.example/pay,           503",
    "ftp://bank.example/pay,       503"
  })
  void heIsSentToHttpsOnlyOrToABankOnThisMachine(String address, int status) throws Exception {
    sends(post(address));
    assertEquals(status, web.get(VISIT).statusCode());
    sends(new Instruction.Get(URI.create(address)));
    assertEquals(status, web.get(VISIT).statusCode());
  }

  @Test
  void aVisitThatIsNotToBeBegunIsShown() throws Exception {
    stands(BuyerState.PAID);
    HttpResponse<String> answer = web.get(VISIT);
    assertEquals(303, answer.statusCode());
    assertEquals(Optional.of(TOKEN + "/wait"), answer.headers().firstValue("Location"));
  }

  // Where he waits.

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          state     | title                | looks | receipt | again
          WAITING   | Waiting for the bank | true  | false   | false
          PAID      | Paid                 | false | true    | false
          NOT_PAID  | Not paid             | false | false   | true
          TIMED_OUT | The time is up       | false | false   | false
          IN_DOUBT  | Not clear yet        | true  | false   | false
          """)
  void thePageShowsWhatHasBecomeOfIt(
      BuyerState state, String title, boolean looks, boolean receipt, boolean again)
      throws Exception {
    stands(state);
    String page = web.get(VISIT + "/wait").body();
    assertTrue(page.contains("<h1>" + title + "</h1>"), page);
    assertEquals(looks, page.contains("wait.js"));
    assertEquals(looks, page.contains("http-equiv=\"refresh\""));
    assertEquals(receipt, page.contains("href=\"receipt\""));
    assertEquals(receipt, page.contains("href=\"receipt.pdf\""));
    assertEquals(again, page.contains("<form method=\"post\" action=\"again\">"));
    assertTrue(page.contains("href=\"https://shop.example/orders?a=1&amp;b=2\""));
    assertTrue(page.contains("<dd>25.00 NOK</dd>"));
  }

  @Test
  void aMerchantWithoutATitleIsTheShop() throws Exception {
    sends(new Instruction.Get(URI.create("https://bank.example/")));
    web.visits.becomes(TOKEN, FakeVisits.standing(BuyerState.WAITING, "", Optional.empty(), false));
    assertTrue(web.get(VISIT).body().contains("You pay 25.00 NOK to the shop, on a page"));
    assertFalse(web.get(VISIT + "/wait").body().contains("<dt>Shop</dt>"));
  }

  @Test
  void whatIsShownIsText() throws Exception {
    web.visits.becomes(
        TOKEN, FakeVisits.standing(BuyerState.NOT_PAID, STRANGE, Optional.of(STRANGE), true));
    String page = web.get(VISIT + "/wait").body();
    assertFalse(page.contains("<script>"));
    assertFalse(page.contains("<b>"));
    assertEquals(2, page.split(Pattern.quote("&lt;script&gt;"), -1).length - 1);
  }

  /** Section 4.5: soon at first, then every five seconds, for eleven minutes. */
  @ParameterizedTest
  @CsvSource({
    "'',           1;url=wait?looks=1",
    "?looks=0,     1;url=wait?looks=1",
    "?looks=1,     2;url=wait?looks=2",
    "?looks=4,     5;url=wait?looks=5",
    "?looks=133,   5;url=wait?looks=134",
    "?looks=134,   ''",
    "?looks=9999,  ''",
    "?looks=99999, 1;url=wait?looks=1",
    "?looks=-1,    1;url=wait?looks=1",
    "?looks=x,     1;url=wait?looks=1",
    "?looks=1&a=2, 1;url=wait?looks=1"
  })
  void withoutScriptThePageLooksAsOftenAndAsLong(String query, String refresh) throws Exception {
    stands(BuyerState.WAITING);
    String page = web.get(VISIT + "/wait" + query).body();
    assertEquals(!refresh.isEmpty(), page.contains("http-equiv=\"refresh\""));
    assertTrue(page.contains(refresh), page);
    assertEquals(refresh.isEmpty(), page.contains("<p id=\"tired\" >"));
  }

  @ParameterizedTest
  @EnumSource(BuyerState.class)
  void theStateIsOneWord(BuyerState state) throws Exception {
    stands(state);
    HttpResponse<String> answer = web.get(VISIT + "/state");
    assertEquals("{\"state\":\"" + state.name().toLowerCase(Locale.ROOT) + "\"}", answer.body());
    assertEquals("application/json", type(answer));
  }

  @Test
  void anotherTryIsBegunByPostAndLeadsToTheSameHoweverOften() throws Exception {
    stands(BuyerState.NOT_PAID);
    for (int times = 0; times < 3; times++) {
      HttpResponse<String> answer = web.post(VISIT + "/again", "x=1");
      assertEquals(303, answer.statusCode());
      assertEquals(Optional.of("../" + SUCCESSOR), answer.headers().firstValue("Location"));
    }
    assertEquals(405, web.get(VISIT + "/again").statusCode());
    assertEquals(3, web.visits.begun.size());
  }

  @Test
  void whatCannotBeTriedAgainIsShown() throws Exception {
    stands(BuyerState.PAID);
    HttpResponse<String> answer = web.post(VISIT + "/again", "");
    assertEquals(303, answer.statusCode());
    assertEquals(Optional.of("wait"), answer.headers().firstValue("Location"));
  }

  // Where there is nothing.

  @ParameterizedTest
  @ValueSource(strings = {"", "/wait", "/state", "/receipt", "/receipt.pdf"})
  void ofNoVisitThereIsNothing(String page) throws Exception {
    HttpResponse<String> answer = web.get(VISITS + "x".repeat(32) + page);
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("There is no payment to show here."));
    assertEquals(404, web.post(VISITS + "x".repeat(32) + "/again", "").statusCode());
    assertEquals(List.of(), web.visits.begun);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/wait/", "/more", "/wait/more", "/Wait", "x", "/../wait.js.map"})
  void ofAVisitThereIsNothingElse(String path) throws Exception {
    stands(BuyerState.PAID);
    assertEquals(404, web.get(VISIT + path).statusCode());
  }

  @ParameterizedTest
  @EnumSource(value = BuyerState.class, names = "PAID", mode = EnumSource.Mode.EXCLUDE)
  void nothingIsHandedOutBeforeItIsPaid(BuyerState state) throws Exception {
    stands(state);
    assertEquals(404, web.get(VISIT + "/receipt").statusCode());
    assertEquals(404, web.get(VISIT + "/receipt.pdf").statusCode());
  }

  @ParameterizedTest
  @CsvSource({"'',       GET", "/wait,    GET", "/state,   GET", "/again,   POST"})
  void eachPageHasItsMethod(String page, String method) throws Exception {
    stands(BuyerState.PAID);
    for (String other : List.of("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH")) {
      HttpResponse<String> answer = web.ask(other, VISIT + page, "");
      assertEquals(!other.equals(method), answer.statusCode() == 405, other);
      assertEquals(
          other.equals(method) ? Optional.empty() : Optional.of(method),
          answer.headers().firstValue("Allow"));
    }
  }

  // What goes with everything.

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

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String type(HttpResponse<String> answer) {
    return header(answer, "Content-Type");
  }
}
