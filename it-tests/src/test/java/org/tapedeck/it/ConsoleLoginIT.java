package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets into the console, and who does not. The idle time-out is tried in IdleTest. */
class ConsoleLoginIT {

  private static final String SESSION = "TAPEDECK";
  private static final String REFUSED =
      "User or password is wrong, or the user is locked after too many wrong passwords.";

  private static Stage stage;
  private static Shop shop;
  private static Staff staff;
  private static Console console;
  private static Console other;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    stage = Stage.shared();
    shop = stage.openShop();
    staff = new Staff(stage, shop);
    console = Console.at(stage);
    other = Console.at(stage);
  }

  @AfterAll
  static void close() {
    other.close();
    console.close();
  }

  @Test
  void fiveWrongPasswordsLockHimOut() throws Exception {
    Login hasty = staff.hired("hasty", "clerk");
    for (int tries = 1; tries <= 5; tries++) {
      console.open("login");
      console.logOn(new Login(hasty.user(), "wrong " + tries));
      assertEquals(List.of(REFUSED), console.notices());
    }
    console.logOn(hasty);
    assertEquals(List.of(REFUSED), console.notices(), "locked, though his password is right");
    console.open("home");
    console.awaitHeading("Log on");
  }

  @Test
  void afterLogOnHeComesWhereHeWanted() throws Exception {
    Login anna = staff.hired("anna", "clerk");
    console.open("orders?merchant=" + shop.merchantNumber() + "&state=order_refundable");
    console.awaitHeading("Log on");
    console.logOn(anna);
    console.awaitHeading("Order Search");
    assertEquals(
        "orders?merchant=" + shop.merchantNumber() + "&state=order_refundable", console.place());
    console.logOff();
  }

  /** Whoever slipped him a session before does not know the one that he works with. */
  @Test
  void theSessionIsAnotherOneAfterLogOnAndNoneAfterLogOff() throws Exception {
    Login berta = staff.hired("berta", "clerk");
    console.open("login");
    String before = console.browser().cookie(SESSION);
    console.logOn(berta);
    console.awaitHeading("Home");
    String after = console.browser().cookie(SESSION);
    assertNotEquals(before, after);
    assertTrue(isLogOn(get("home", before)));
    assertFalse(isLogOn(get("home", after)));

    console.logOff();
    console.awaitHeading("Log on");
    assertTrue(isLogOn(get("home", after)), "logged off, his old session opens nothing");
    console.browser().back();
    console.open("home");
    console.awaitHeading("Log on");
  }

  @Test
  void aOneTimePasswordLeadsToItsChangeAndNowhereElse() throws Exception {
    Login oscar = staff.hired("oscar", "clerk");
    Login handed = new Login(oscar.user(), "handed over by an administrator");
    staff.resets(handed);
    console.open("login");
    console.logOn(handed);
    console.awaitHeading("My settings");
    assertEquals(List.of(), console.menu());
    for (String page : List.of("home", "orders", "users", "about")) {
      console.open(page);
      assertEquals("My settings", console.heading(), page);
    }
    changePassword(console, handed.password(), "short");
    assertFalse(console.notices().contains("The password is changed."));
    console.open("home");
    assertEquals("My settings", console.heading());
    changePassword(console, handed.password(), "one of his very own");
    console.awaitHeading("Home");
    console.logOff();
  }

  @Test
  void whoChangesHisPasswordEndsHisOtherSessions() throws Exception {
    Login twice = staff.hired("twice", "clerk");
    console.open("login");
    console.logOn(twice);
    console.awaitHeading("Home");
    other.open("login");
    other.logOn(twice);
    other.awaitHeading("Home");
    console.open("settings");
    changePassword(console, twice.password(), "known in one browser");
    assertEquals(List.of("The password is changed."), console.notices());
    other.open("orders");
    other.awaitHeading("Log on");
    console.open("orders");
    assertEquals("Order Search", console.heading());
    console.logOff();
  }

  private static void changePassword(Console at, String from, String to) {
    at.fill("Password until now", from);
    at.fill("New password (12 characters or more)", to);
    at.fill("New password once more", to);
    at.press("Change the password");
  }

  /** A form counts only with the view that this session was sent, from a page of this server. */
  @ParameterizedTest
  @ValueSource(
      strings = {"as it is", "without view", "another's view", "another origin", "another site"})
  void aFormOfAnotherSiteDoesNothing(String forgery) throws Exception {
    Till till = new Till(stage, shop);
    int order =
        100
            + List.of(
                    "as it is", "without view", "another's view", "another origin", "another site")
                .indexOf(forgery);
    till.takesOrder(order, 2350);
    Login olive = staff.hired("o" + order + "-", "supervisor");
    console.open("login");
    console.logOn(olive);
    console.awaitHeading("Home");
    String session = console.browser().cookie(SESSION);
    String page = "order?merchant=" + shop.merchantNumber() + "&order=" + order;
    Map<String, String> form = new LinkedHashMap<>();
    form.put("end", "end");
    form.put("merchant", "" + shop.merchantNumber());
    form.put("order", "" + order);
    form.put("end:cancel", "");
    form.put("jakarta.faces.ViewState", view(get(page, session).body()));
    Map<String, String> headers = new LinkedHashMap<>();
    switch (forgery) {
      case "without view" -> form.remove("jakarta.faces.ViewState");
      case "another's view" -> form.put("jakarta.faces.ViewState", viewOfAnother(page));
      case "another origin" -> headers.put("Origin", "http://shop.example");
      case "another site" -> headers.put("Sec-Fetch-Site", "cross-site");
      default -> {}
    }
    post(page, session, form, headers);
    assertEquals(
        forgery.equals("as it is") ? "order_canceled" : "order_refundable", state(order), forgery);
    console.logOff();
  }

  private static String viewOfAnother(String page) throws IOException, InterruptedException {
    other.open("login");
    other.logOn(stage.administrator());
    other.awaitHeading("Home");
    return view(get(page, other.browser().cookie(SESSION)).body());
  }

  private static String view(String page) {
    Matcher view =
        Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"").matcher(page);
    assertTrue(view.find(), page);
    return view.group(1);
  }

  private static String state(int order) throws IOException, InterruptedException {
    Reply reply =
        stage.send(
            Optional.of(stage.administrator()),
            Map.of(
                "OPERATION",
                "QUERYORDERS",
                "ETAPIVERSION",
                "3",
                "MERCHANTNUMBER",
                "" + shop.merchantNumber(),
                "ORDERNUMBER",
                "" + order));
    return reply.elements("PSOrder").get(0).get("state");
  }

  @Test
  void pagesAreNotKeptAndRunNothingThatIsNotTheirs() throws Exception {
    HttpResponse<String> page = get("login", "");
    assertEquals(200, page.statusCode());
    assertEquals(List.of("no-store"), page.headers().allValues("Cache-Control"));
    assertEquals(List.of("nosniff"), page.headers().allValues("X-Content-Type-Options"));
    assertEquals(List.of("DENY"), page.headers().allValues("X-Frame-Options"));
    assertEquals(List.of("same-origin"), page.headers().allValues("Referrer-Policy"));
    List<String> policies = page.headers().allValues("Content-Security-Policy");
    assertEquals(1, policies.size());
    for (String part : List.of("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")) {
      assertTrue(policies.get(0).contains(part), policies::toString);
    }
    assertFalse(policies.get(0).contains("unsafe"), policies::toString);
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("Path=/console"), cookie);
    assertTrue(cookie.toLowerCase().contains("samesite="), cookie);
    assertEquals(Optional.empty(), page.headers().firstValue("WWW-Authenticate"));
  }

  private static boolean isLogOn(HttpResponse<String> answer) {
    return answer.statusCode() == 302
        && answer.headers().firstValue("Location").orElse("").contains("/console/login");
  }

  private static HttpRequest.Builder request(String page, String session) {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + stage.server().port() + "/console/" + page))
        .header("Cookie", SESSION + "=" + session);
  }

  private static HttpResponse<String> get(String page, String session)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request(page, session).build(), BodyHandlers.ofString());
  }

  private static void post(
      String page, String session, Map<String, String> form, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(page, session)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Door.form(form)));
    headers.forEach(request::header);
    HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
