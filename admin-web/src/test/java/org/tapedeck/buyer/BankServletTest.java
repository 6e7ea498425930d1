package org.tapedeck.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.buyer.FakeVisits.TOKEN;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.framework.flow.DoorPlace;

/** What banks and browsers are answered, and what reaches the engine. */
class BankServletTest {

  private static final String CALL = "/webapp/PaymentManager/bank/Paper/1/2/result";
  private static final String WAIT = "../../../../visit/" + TOKEN + "/wait";
  private static final Set<Hearing> LEADS_NOWHERE =
      EnumSet.of(Hearing.FORGED, Hearing.UNKNOWN_VISIT);

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

  /** Parameters as [name=value], a blank shown as _. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      quoteCharacter = '"',
      useHeadersInDisplayName = true,
      textBlock =
          """
          query                     | form            | heard
          ""                        | none            | ""
          ""                        | ""              | ""
          a=1                       | none            | [a=1]
          a=1&b=2                   | c=3&a=4         | [a=1][b=2][c=3][a=4]
          b=1&a=2&b=1               | none            | [b=1][a=2][b=1]
          ""                        | a=1&a=1         | [a=1][a=1]
          A=1&a=1                   | none            | [A=1][a=1]
          ErrorString=No+Error+     | none            | [ErrorString=No_Error_]
          ErrorString=No%20Error%20 | none            | [ErrorString=No_Error_]
          +a+=+1+                   | none            | [_a_=_1_]
          key=KJdW%2BtSk95x         | none            | [key=KJdW+tSk95x]
          key=KJdW+tSk95x           | none            | [key=KJdW_tSk95x]
          key=a%252Bb               | none            | [key=a%2Bb]
          a=%26%3D%25%3C            | none            | [a=&=%<]
          a=b=c                     | none            | [a=b=c]
          a                         | b=              | [a=][b=]
          =1                        | none            | [=1]
          &&a=1&&                   | none            | [a=1]
          a=%c3%A9%D8%AA            | a=%E2%82%AC     | [a=éت][a=€]
          a=Jos%E9                  | none            | [a=José]
          a=Jos%E9&b=%C3%A9         | none            | [a=José][b=Ã©]
          a=%C3%A9                  | b=%E9           | [a=Ã©][b=é]
          ""                        | a=%FF%FE        | [a=ÿþ]
          %E9=1                     | none            | [é=1]
          a;b=1                     | none            | [a;b=1]
          a=%0D%0A                  | none            | [a=CRLF]
          """)
  void whatCameIsHeardAsItCame(String query, String form, String heard) throws Exception {
    String path = query.isEmpty() ? CALL : CALL + "?" + query;
    HttpResponse<String> answer = form == null ? web.get(path) : web.post(path, form);
    assertEquals(303, answer.statusCode());
    assertEquals(heard.replace("CRLF", "\r\n"), shown(web.visits.heard.get(0)));
    assertEquals("127.0.0.1", web.visits.heard.get(0).remoteAddress());
    assertEquals("result", web.visits.heard.get(0).call());
  }

  private static String shown(Inbound call) {
    return call.parameters().stream()
        .map(one -> "[%s=%s]".formatted(one.name(), one.value()).replace(' ', '_'))
        .collect(Collectors.joining());
  }

  /** With a header that is not sent shown as none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      useHeadersInDisplayName = true,
      textBlock =
          """
          behind                     | token                     | agent        | heard
          ''                         | ''                        | none         | ''
          /a                         | a                         | ''           | ''
          /123-AbC_z                 | 123-AbC_z                 | Opera/9 (X)  | Opera/9 (X)
          /result                    | result                    | a\tb         | ab
          """)
  void whatStandsBehindTheNameAndWhoCallsIsHeard(
      String behind, String token, String agent, String heard) throws Exception {
    String[] headers = agent == null ? new String[0] : new String[] {"User-Agent", agent};
    assertEquals(303, web.ask("GET", CALL + behind, "", headers).statusCode());
    assertEquals(token, web.visits.heard.get(0).token());
    assertEquals("result", web.visits.heard.get(0).call());
    if (agent != null) {
      assertEquals(heard, web.visits.heard.get(0).browser().userAgent());
    }
  }

  @Test
  void threeHeadersOfTheBrowserAreHeard() throws Exception {
    web.ask("GET", CALL, "", "Referer", "https://a.example/?b", "Accept", "text/html, */*;q=0.1");
    Inbound.Browser browser = web.visits.heard.get(0).browser();
    assertEquals("https://a.example/?b", browser.referer());
    assertEquals("text/html, */*;q=0.1", browser.accept());
  }

  @Test
  void aHeaderIsHeardUpToAThousandCharacters() throws Exception {
    web.ask("GET", CALL, "", "Referer", "r".repeat(1001));
    assertEquals("r".repeat(1000), web.visits.heard.get(0).browser().referer());
  }

  @Test
  void theLongestTokenIsHeardAndALongerOneIsNot() throws Exception {
    assertEquals(303, web.get(CALL + "/" + "t".repeat(64)).statusCode());
    assertEquals(404, web.get(CALL + "/" + "t".repeat(65)).statusCode());
    assertEquals(1, web.visits.heard.size());
  }

  /** The way to the pages is as much longer as the address of the call is. */
  @Test
  void fromBehindATokenTheWayIsOneStepLonger() throws Exception {
    assertEquals(Optional.of("../" + WAIT), location(web.get(CALL + "/t1")));
    web.visits.told = FakeVisits.told(Hearing.SENT_ON, Origin.EITHER, Optional.of(TOKEN));
    assertTrue(web.get(CALL + "/t1").body().contains("0;url=../" + WAIT));
    web.visits.broken = new IllegalStateException();
    assertTrue(
        web.get(CALL + "/t1").body().contains("../" + WAIT.replaceAll("visit/.*", "visit/")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=%",
        "a=%4",
        "a=%4G",
        "a=%zz",
        "%zz=1",
        "a=%E9&b=%zz",
        "a=%E9%",
        "a=%00",
        "a=%E9&b=%00"
      })
  void whatIsNotUrlEncodedIsNoCall(String pairs) throws Exception {
    assertEquals("HTTP/1.1 400 ", web.raw(CALL + "?" + pairs));
    assertEquals(400, web.post(CALL, pairs).statusCode());
    assertEquals(List.of(), web.visits.heard);
  }

  @Test
  void aRefusalDoesNotShowWhatCame() throws Exception {
    assertFalse(web.post(CALL, "pan=4111111111111111&a=%zz").body().contains("4111"));
  }

  @Test
  void theLongestFormIsHeardAndALongerOneIsNot() throws Exception {
    assertEquals(303, web.post(CALL, "a=" + "x".repeat(64 * 1024 - 2)).statusCode());
    assertEquals(413, web.post(CALL, "a=" + "x".repeat(64 * 1024 - 1)).statusCode());
    assertEquals(1, web.visits.heard.size());
  }

  @Test
  void twoHundredParametersAreHeardAndMoreAreNot() throws Exception {
    assertEquals(303, web.post(CALL + "?b=2", "a&".repeat(199)).statusCode());
    assertEquals(400, web.post(CALL + "?b=2", "a&".repeat(200)).statusCode());
    assertEquals(1, web.visits.heard.size());
  }

  @ParameterizedTest
  @CsvSource({
    "application/x-www-form-urlencoded,                303",
    "APPLICATION/X-WWW-FORM-URLENCODED; charset=UTF-8, 303",
    "application/json,                                 415",
    "multipart/form-data; boundary=x,                  415",
    "text/plain,                                       415"
  })
  void onlyFormsArePosted(String type, int status) throws Exception {
    assertEquals(status, web.ask("POST", CALL, "a=1", "Content-Type", type).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
  void otherMethodsAreNoCalls(String method) throws Exception {
    HttpResponse<String> answer = web.ask(method, CALL, "");
    assertEquals(405, answer.statusCode());
    assertEquals(List.of(), web.visits.heard);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/Paper",
        "/Paper/1/2",
        "/Paper/1/2/",
        "/Paper/1/2/result/",
        "/Paper/1/2/result/more/more",
        "/Paper/1/2/result/mo.re",
        "/Paper/0/2/result",
        "/Paper/01/2/result",
        "/Paper/1234567890/2/result",
        "/Paper/-1/2/result",
        "/Paper/1/2/RESULT",
        "/Paper/1/2/..%2Fresult",
        "/Pa%20per/1/2/result",
        "/Paper/1/3/result",
        "/Other/1/2/result"
      })
  void whereNothingIsThereIsNothing(String path) throws Exception {
    int status = web.get("/webapp/PaymentManager/bank" + path).statusCode();
    assertTrue(status == 404 || status == 400, "status " + status);
  }

  static Stream<Arguments> everyHearingFromEveryOrigin() {
    return Stream.of(Hearing.values())
        .flatMap(it -> Stream.of(Origin.values()).map(origin -> Arguments.of(it, origin)));
  }

  @ParameterizedTest
  @MethodSource("everyHearingFromEveryOrigin")
  void aBankGetsTextAndABuyerTheWayToHisPage(Hearing hearing, Origin origin) throws Exception {
    web.visits.told = FakeVisits.told(hearing, origin, Optional.of(TOKEN));
    HttpResponse<String> answer = web.post(CALL, "a=1");
    boolean leads = !LEADS_NOWHERE.contains(hearing);
    switch (origin) {
      case BANK -> {
        assertEquals(202, answer.statusCode());
        assertEquals("ACCEPT ü", answer.body());
        assertEquals("text/plain;charset=UTF-8", type(answer));
      }
      case BUYER -> {
        assertEquals(leads ? 303 : 404, answer.statusCode());
        assertEquals(leads ? Optional.of(WAIT) : Optional.empty(), location(answer));
      }
      case EITHER -> {
        assertEquals(200, answer.statusCode());
        assertEquals("text/html;charset=UTF-8", type(answer));
        assertEquals(leads, answer.body().contains("content=\"0;url=" + WAIT + "\""));
        assertEquals(leads, answer.body().contains("href=\"" + WAIT + "\""));
      }
    }
    assertEquals(
        leads && origin != Origin.BANK, (answer.body() + location(answer)).contains(TOKEN));
  }

  @ParameterizedTest
  @CsvSource({"BANK, 202", "BUYER, 404", "EITHER, 200"})
  void whereThereIsNoVisitNobodyIsLedAnywhere(Origin origin, int status) throws Exception {
    web.visits.told = FakeVisits.told(Hearing.WAITING, origin, Optional.empty());
    HttpResponse<String> answer = web.get(CALL);
    assertEquals(status, answer.statusCode());
    assertFalse(answer.body().contains("http-equiv"));
  }

  @Test
  void whatFailedIsToBeCalledAgain() throws Exception {
    web.visits.broken = new IllegalStateException("secret of the database");
    HttpResponse<String> answer = web.post(CALL, "a=1");
    assertEquals(503, answer.statusCode());
    assertEquals(Optional.of("5"), answer.headers().firstValue("Retry-After"));
    assertFalse(answer.body().contains("secret"));
  }

  @Test
  void withoutAPlaceNothingIsHeard() throws Exception {
    try (DoorPlace one = web.places.none();
        DoorPlace other = web.places.none()) {
      one.take();
      other.take();
      HttpResponse<String> answer = web.get(CALL);
      assertEquals(503, answer.statusCode());
      assertEquals(Optional.of("5"), answer.headers().firstValue("Retry-After"));
      assertEquals(List.of(), web.visits.heard);
    }
    assertEquals(303, web.get(CALL).statusCode());
  }

  @Test
  void cookiesAndLoginsCountForNothingAndNoneIsSet() throws Exception {
    HttpResponse<String> answer =
        web.ask("GET", CALL, "", "Cookie", "JSESSIONID=1", "Authorization", "Basic YTpi");
    assertEquals(303, answer.statusCode());
    assertEquals(Optional.empty(), answer.headers().firstValue("Set-Cookie"));
    assertEquals(Optional.empty(), answer.headers().firstValue("WWW-Authenticate"));
  }

  /** The address of the shop, or of anybody else, never comes from a request. */
  @Test
  void theWayOnComesFromNothingThatIsAskedFor() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        web.get(CALL + "?url=https://evil.example&return=https://evil.example");
    assertEquals(Optional.of(WAIT), location(answer));
  }

  private static Optional<String> location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location");
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }
}
