package org.tapedeck.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.buyer.FakeVisits.SUCCESSOR;
import static org.tapedeck.buyer.FakeVisits.TOKEN;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.browser.Browser;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.framework.visit.BuyerState;

/** Buyers' pages in a real browser; the engine is played. */
class PagesBrowserTest {

  private static final String CALL = "/webapp/PaymentManager/bank/Paper/1/2/return";
  private static final String VISIT = "/webapp/PaymentManager/visit/";
  private static final String STRANGE = "a+b %2B&amp;<b>\"'é€\r\nNo Error ";
  private static final String STRANGE_ENCODED =
      "a%2Bb+%252B%26amp%3B%3Cb%3E%22%27%C3%A9%E2%82%AC%0D%0ANo+Error+";

  private static Web web;
  private static Browser scripted;
  private static Browser plain;

  private PayPage bank;

  @BeforeAll
  static void open() throws Exception {
    web = new Web();
    scripted = Browser.withScript();
    plain = Browser.withoutScript();
  }

  @BeforeEach
  void begin() throws Exception {
    web.visits.forget();
    bank = new PayPage();
    bank.leadsBackTo(web.uri(CALL));
    stands(BuyerState.WAITING);
    scripted.complaints();
  }

  @AfterEach
  void noPolicyWasBrokenAndNoCookieSet() {
    List<String> complaints =
        scripted.complaints().stream().filter(it -> it.contains("Content Security")).toList();
    bank.close();
    assertEquals(List.of(), complaints);
    assertEquals(List.of(), scripted.cookies());
  }

  @AfterAll
  static void close() throws Exception {
    plain.close();
    scripted.close();
    web.close();
  }

  private static void stands(BuyerState state) {
    web.visits.becomes(TOKEN, FakeVisits.standing(state));
  }

  private void posts() {
    web.visits.instructions.put(
        TOKEN,
        new Instruction.Post(
            bank.address(),
            List.of(
                new Instruction.Field("submit", STRANGE),
                new Instruction.Field("action", "2"),
                new Instruction.Field("submit", "1"))));
  }

  private static final String POSTED = "POST null submit=" + STRANGE_ENCODED + "&action=2&submit=1";

  private static void opens(Browser browser) {
    browser.open(web.uri(VISIT + TOKEN).toString());
  }

  @Test
  void aFormSendsItselfWithEveryCharacterAndInOrder() {
    posts();
    opens(scripted);
    scripted.awaitHeading("The bank");
    assertEquals(List.of(POSTED), bank.asked);
  }

  @Test
  void withoutScriptTheButtonSendsTheSame() {
    posts();
    opens(plain);
    assertEquals("On to the bank", plain.heading());
    assertEquals(List.of(), bank.asked);
    plain.press("On to the bank");
    plain.awaitHeading("The bank");
    assertEquals(List.of(POSTED), bank.asked);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aGetGoesByItselfWithScriptAndWithout(boolean script) {
    web.visits.instructions.put(
        TOKEN, new Instruction.Get(URI.create(bank.address() + "?desc=a%2Bb%26c&PMD='1'")));
    Browser browser = script ? scripted : plain;
    opens(browser);
    browser.awaitHeading("The bank");
    assertEquals(List.of("GET desc=a%2Bb%26c&PMD=%271%27 "), bank.asked);
  }

  @Test
  void aPageOfTheBanksOwnWorksAsItIs() {
    web.visits.instructions.put(
        TOKEN,
        new Instruction.Html(
            "<form id=f method=post action=%s><input name=a value=1></form>"
                    .formatted(bank.address())
                + "<script>document.getElementById('f').submit()</script>"));
    opens(scripted);
    scripted.awaitHeading("The bank");
    assertEquals(List.of("POST null a=1"), bank.asked);
  }

  private void showsHtml(String html) {
    web.visits.instructions.put(TOKEN, new Instruction.Html(html));
  }

  private static String form(Object action) {
    return "<form id=f method=post action=%s><input type=hidden name=PaReq value='a+/='></form>"
            .formatted(action)
        + "<script>document.getElementById('f').submit()</script>";
  }

  /** A page with POST and one with GET, one after the other, and the way back after each. */
  @Test
  void aBuyerGoesOverTwoPagesOfTheBanksOwn() {
    bank.leadsBackTo(web.uri(CALL + "/first"));
    showsHtml(form(bank.address()));
    opens(scripted);
    scripted.awaitHeading("The bank");
    web.visits.told = FakeVisits.told(Hearing.SENT_ON, Origin.BUYER, Optional.of(TOKEN));
    stands(BuyerState.SENT_ON);
    showsHtml("<script>window.location='%s?second'</script>".formatted(bank.address()));
    bank.leadsBackTo(web.uri(CALL + "/second"));
    scripted.press("Pay");
    scripted.await(() -> bank.asked.size() == 2, () -> "not sent on");
    scripted.awaitHeading("The bank");
    web.visits.told = FakeVisits.told(Hearing.PAID, Origin.BUYER, Optional.of(TOKEN));
    stands(BuyerState.PAID);
    scripted.press("Pay");
    scripted.awaitHeading("Paid");
    assertEquals(List.of("POST null PaReq=a%2B%2F%3D", "GET second "), bank.asked);
    assertEquals(
        List.of("first", "second"), web.visits.heard.stream().map(it -> it.token()).toList());
  }

  /** A bank that has nothing to show leads straight back. */
  @Test
  void aPageOfTheBanksOwnMayLeadStraightBack() {
    stands(BuyerState.PAID);
    showsHtml(form(web.uri(CALL + "/straight")));
    opens(scripted);
    scripted.awaitHeading("Paid");
    assertEquals("straight", web.visits.heard.get(0).token());
    assertEquals(Optional.of("a+/="), web.visits.heard.get(0).one("PaReq"));
    assertEquals("", web.visits.heard.get(0).browser().referer());
  }

  @Test
  void nothingOfOursIsInReachOfAPageOfTheBanksOwn() {
    showsHtml(
        "<h1>Mine</h1><script>fetch('%s/state').then(() => 'read', (e) => e.name)".formatted(TOKEN)
            + ".then((it) => { window.fetched = it; })</script>");
    opens(scripted);
    scripted.awaitHeading("Mine");
    scripted.await(() -> scripted.run("return window.fetched") != null, () -> "not fetched");
    assertEquals("TypeError", scripted.run("return window.fetched"));
    assertEquals("null", scripted.run("return window.origin"));
    for (String what : List.of("localStorage", "sessionStorage", "document.cookie")) {
      assertEquals(
          "SecurityError",
          scripted.run("try { return 'in reach' + " + what + "; } catch (e) { return e.name; }"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoWaitsIsSentOnAsSoonAsThereIsAPage(boolean script) {
    Browser browser = script ? scripted : plain;
    browser.open(web.uri(VISIT + TOKEN + "/wait").toString());
    browser.awaitHeading("Waiting for the bank");
    web.visits.instructions.put(TOKEN, new Instruction.Get(bank.address()));
    stands(BuyerState.SENT_ON);
    browser.awaitHeading("The bank");
  }

  /**
   * The form of ours, the bank and our own redirect: all of it is one navigation to the browser.
   */
  @Test
  void whoIsLedOnGetsThereFromAFormOfOurs() {
    URI call = web.uri(CALL);
    web.visits.becomes(TOKEN, FakeVisits.leadingTo(bank.shop(call), BuyerState.WAITING));
    web.visits.instructions.put(TOKEN, new Instruction.Post(bank.back(call), List.of()));
    opens(scripted);
    scripted.awaitHeading("The shop");
    assertEquals(1, web.visits.heard.size());
  }

  @Test
  void backFromTheBankIsTheShop() {
    posts();
    scripted.open(bank.shop(web.uri(VISIT + TOKEN)).toString());
    scripted.press("Buy");
    scripted.awaitHeading("The bank");
    scripted.back();
    scripted.awaitHeading("The shop");
    assertEquals(List.of(POSTED), bank.asked);
  }

  @Test
  void withoutScriptBackFromTheBankIsOurPageAndNothingIsSentAgainBeforeHeSaysSo() {
    posts();
    opens(plain);
    plain.press("On to the bank");
    plain.awaitHeading("The bank");
    plain.back();
    plain.awaitHeading("On to the bank");
    assertEquals(List.of(POSTED), bank.asked);
    plain.press("On to the bank");
    plain.awaitHeading("The bank");
    assertEquals(List.of(POSTED, POSTED), bank.asked);
  }

  /** Chromium keeps pages for the back button, whatever their Cache-Control. */
  @Test
  void aPageThatWasKeptForTheBackButtonIsLoadedAgain() {
    posts();
    bank.answersNothing();
    opens(scripted);
    scripted.await(() -> bank.asked.size() == 1, () -> "not sent");
    String comesBack =
        "dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})); window.old = 1;";
    scripted.run(comesBack);
    scripted.await(() -> scripted.run("return window.old") == null, () -> "not loaded again");
    scripted.awaitHeading("On to the bank");
    stands(BuyerState.PAID);
    web.visits.instructions.clear();
    scripted.run(comesBack);
    scripted.awaitHeading("Paid");
    scripted.awaitAddress(VISIT + TOKEN + "/wait");
    assertEquals(List.of(POSTED), bank.asked);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReturnIsPostedOnceHoweverOftenThePageIsLoaded(boolean script) {
    posts();
    Browser browser = script ? scripted : plain;
    opens(browser);
    if (!script) {
      browser.press("On to the bank");
    }
    browser.awaitHeading("The bank");
    browser.press("Pay");
    browser.awaitHeading("Waiting for the bank");
    assertTrue(browser.address().contains(VISIT + TOKEN + "/wait"), browser::address);
    browser.refresh();
    browser.refresh();
    browser.awaitHeading("Waiting for the bank");
    assertEquals(1, web.visits.heard.size());
    assertEquals("OK", web.visits.heard.get(0).one("State").orElseThrow());
  }

  @Test
  void whoeverCallsAsEitherIsLedOn() {
    web.visits.told = FakeVisits.told(Hearing.PAID, Origin.EITHER, Optional.of(TOKEN));
    stands(BuyerState.PAID);
    scripted.open(web.uri(CALL).toString());
    scripted.awaitHeading("Paid");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void thePageFindsOutByItself(boolean script) {
    Browser browser = script ? scripted : plain;
    browser.open(web.uri(VISIT + TOKEN + "/wait").toString());
    browser.awaitHeading("Waiting for the bank");
    assertFalse(browser.has("a[href^=receipt]"));
    stands(BuyerState.PAID);
    browser.awaitHeading("Paid");
    browser.awaitAddress(script ? "/wait" : "/wait?looks=" + looks(browser));
    browser.press("Your receipt");
    browser.awaitHeading("Receipt 17");
  }

  private static String looks(Browser browser) {
    return browser.address().replaceAll(".*looks=", "");
  }

  @Test
  void aServerThatFailsForAMomentIsAskedOn() {
    scripted.open(web.uri(VISIT + TOKEN + "/wait").toString());
    web.visits.forget();
    scripted.run(
        "const f = window.fetch; window.asked = 0;"
            + " window.fetch = (...a) => { window.asked++; return f(...a); };");
    scripted.await(
        () -> ((Number) scripted.run("return window.asked")).intValue() >= 2, () -> "not asked");
    assertEquals("Waiting for the bank", scripted.heading());
    stands(BuyerState.TIMED_OUT);
    scripted.awaitHeading("The time is up");
  }

  /** Section 4.5: after eleven minutes the page says that it has stopped, and may be asked on. */
  @Test
  void afterElevenMinutesThePageStops() {
    scripted.open(web.uri(VISIT + TOKEN + "/wait").toString());
    scripted.run("const now = Date.now; Date.now = () => now() + 661000;");
    scripted.await(
        () -> scripted.text().contains("The page has stopped looking."), () -> scripted.text());
    scripted.press("Look once more");
    scripted.await(() -> scripted.text().contains("Looking again"), () -> scripted.text());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anotherTryLeadsToTheBankAgain(boolean post) {
    stands(BuyerState.NOT_PAID);
    web.visits.becomes(SUCCESSOR, FakeVisits.standing(BuyerState.WAITING));
    web.visits.instructions.put(
        SUCCESSOR,
        post
            ? new Instruction.Post(bank.address(), List.of(new Instruction.Field("a", "1")))
            : new Instruction.Get(bank.address()));
    scripted.open(web.uri(VISIT + TOKEN + "/wait").toString());
    scripted.press("Try again");
    scripted.awaitHeading("The bank");
    assertEquals(List.of(post ? "POST null a=1" : "GET null "), bank.asked);
    assertEquals(List.of(TOKEN), web.visits.begun);
  }

  @Test
  void whatIsShownIsNeverRun() {
    String script = "\"><script>window.ran=1</script><img src=x onerror=\"window.ran=1\">";
    web.visits.becomes(
        TOKEN, FakeVisits.standing(BuyerState.NOT_PAID, script, Optional.of(script), true));
    scripted.open(web.uri(VISIT + TOKEN + "/wait").toString());
    assertTrue(scripted.text().contains(script));
    assertEquals(null, scripted.run("return window.ran"));
    assertFalse(scripted.has("img"));
  }

  /** The policy holds, whatever might get into a page in spite of all. */
  @Test
  void whatGotInWouldNotRun() {
    scripted.open(web.uri(VISIT + TOKEN + "/wait").toString());
    scripted.run(
        "const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
            + " document.body.append(s);");
    assertEquals(null, scripted.run("return window.ran"));
    scripted.complaints();
  }

  @Test
  void nobodyFramesAPage() {
    stands(BuyerState.PAID);
    scripted.open(bank.address().toString());
    scripted.run(
        "const f = document.createElement('iframe'); f.src = '"
            + web.uri(VISIT + TOKEN + "/wait")
            + "'; f.onload = () => { window.loaded = 1; }; document.body.append(f);");
    scripted.await(
        () -> scripted.complaints().stream().anyMatch(it -> it.contains("frame-ancestors")),
        () -> "it was framed");
  }

  /** The address of a visit opens it, so no other site is told where the buyer comes from. */
  @Test
  void noOtherSiteIsToldTheToken() {
    web.visits.instructions.put(TOKEN, new Instruction.Get(bank.address()));
    opens(scripted);
    scripted.awaitHeading("The bank");
    assertEquals("", scripted.run("return document.referrer"));
  }
}
