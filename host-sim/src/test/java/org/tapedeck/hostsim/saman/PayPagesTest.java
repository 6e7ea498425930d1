package org.tapedeck.hostsim.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.support.Table;

/** What buyers see and press. */
class PayPagesTest {
  private static final String REFUSED =
      """
      field       | becomes             | the page says
      MID         | mid=21001234        | MID is missing; the case of letters counts in names
      Amount      | amount=12000        | Amount is missing; the case of letters counts in names
      ResNum      | Resnum=R-1          | ResNum is missing; the case of letters counts in names
      RedirectURL | RedirectUrl=http://shop.test/ | RedirectURL is missing; the case of letters counts in names
      MID         | MID=9               | MID is not known
      MID         | MID=21005678        | MID is not known
      Amount      | Amount=0            | Amount is not a whole number of rial
      Amount      | Amount=-5           | Amount is not a whole number of rial
      Amount      | Amount=10.00        | Amount is not a whole number of rial
      Amount      | Amount=12,000       | Amount is not a whole number of rial
      Amount      | Amount=1234567890123456 | Amount is not a whole number of rial
      ResNum      | ResNum=             | ResNum is empty or longer than 50
      RedirectURL | RedirectURL=back    | RedirectURL is no address
      RedirectURL | RedirectURL=javascript:alert(1) | RedirectURL is no address
      Token       | Token=unknown       | Token is not known
      """;

  private SamanSim sim;

  @BeforeEach
  void open() throws Exception {
    sim = new SamanSim();
    sim.knobs("terminals=21001234,21005678&disabled=21005678");
  }

  @AfterEach
  void close() {
    sim.close();
  }

  static Stream<List<String>> refused() {
    return Table.rows(REFUSED);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNotInOrderIsNotShown(List<String> row) throws Exception {
    List<Form.Field> fields = new ArrayList<>(SamanSim.everything("12000", "R-1").fields());
    fields.removeIf(field -> field.name().equals(row.get(0)));
    String[] becomes = row.get(1).split("=", 2);
    fields.add(new Form.Field(becomes[0], becomes[1]));
    HttpResponse<String> page = sim.post("/Payment.aspx", new Form(fields));
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("<p>" + row.get(2) + "</p>"), page.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Payment.aspx",
        "/payment.aspx",
        "/PAYMENT.ASPX",
        "/OnlinePG/OnlinePG",
        "/onlinepg/onlinepg"
      })
  void pathsAreTakenInAnyCase(String path) throws Exception {
    assertEquals(200, sim.post(path, SamanSim.everything("12000", "R-1")).statusCode());
  }

  @Test
  void thePageShowsShopAmountAndResNumAsTheyCame() throws Exception {
    String page = sim.post("/Payment.aspx", SamanSim.everything("12000", "<b>&\"'R 1+%")).body();
    assertTrue(page.contains("<td id=\"shop\">21001234</td>"));
    assertTrue(page.contains("<td id=\"amount\">12000 rial</td>"));
    assertTrue(page.contains("<td id=\"ResNum\">&lt;b&gt;&amp;&quot;&#39;R 1+%</td>"));
  }

  @Test
  void theReturnGoesToTheShopWithoutScriptToo() throws Exception {
    String page = sim.press(SamanSim.everything("12000", "R-1"), "pay").body();
    assertTrue(page.contains("<form id=\"return\" method=\"post\" action=\"" + SamanSim.SHOP));
    assertTrue(page.contains("<button type=\"submit\">Back to the shop</button>"));
    assertTrue(page.contains(".submit();</script>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"R 1", "<R>&\"'", "R+1%2B", "\u0631\u06cc\u0627\u0644", " R "})
  void aResNumComesBackAsItWent(String resNum) throws Exception {
    assertEquals(resNum, sim.pay("12000", resNum).get("ResNum"));
  }

  @Test
  void aButtonThatIsPressedTwicePaysOnce() throws Exception {
    HttpResponse<String> page = sim.post("/Payment.aspx", SamanSim.everything("12000", "R-1"));
    String first = sim.press(page, "pay").body();
    String second = sim.press(page, "pay").body();
    assertEquals(first, second);
    assertEquals(first, sim.press(page, "cancel").body());
    assertEquals(1, sim.books().size());
  }

  @Test
  void everyPaymentHasItsOwnReferenceNumber() throws Exception {
    assertNotEquals(sim.paid("12000"), sim.paid("12000"));
  }

  @Test
  void withGetMethodTheBuyerComesBackByGet() throws Exception {
    Form arrival = SamanSim.everything("12000", "R 1").and("GetMethod", "true");
    HttpResponse<String> back = sim.press(arrival, "cancel");
    assertEquals(303, back.statusCode());
    String address = back.headers().firstValue("Location").orElseThrow();
    assertTrue(
        address.startsWith(
            SamanSim.SHOP + "?State=CanceledByUser&RefNum=&ResNum=R+1&MID=21001234&TRACENO="),
        address);
  }

  @Test
  void whatTheAddressAlreadyAsksStays() throws Exception {
    Form arrival =
        Form.of("Amount", "5", "MID", "21001234", "ResNum", "R-1", "GetMethod", "true")
            .and("RedirectURL", "https://shop.test/back?a=1#top");
    String address = sim.press(arrival, "cancel").headers().firstValue("Location").orElseThrow();
    assertTrue(address.startsWith("https://shop.test/back?a=1&State=CanceledByUser&"), address);
    assertTrue(address.endsWith("#top"), address);
  }

  @Test
  void aTokenIsPaidOnceWithinTwentyMinutes() throws Exception {
    RestShop shop = new RestShop(sim);
    String token = shop.token();
    String late = shop.token();
    shop.pay(token);
    assertRefused("Token was used", sim.post("/OnlinePG/OnlinePG", Form.of("Token", token)));
    sim.clock.turn(Duration.ofMinutes(20).plusSeconds(1));
    assertRefused("Token is too old", sim.post("/OnlinePG/OnlinePG", Form.of("Token", late)));
  }

  private static void assertRefused(String why, HttpResponse<String> page) {
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains(why), page.body());
  }

  @Test
  void theLinkWithATokenBringsTheBuyerBackWithTokenAndRefNumOnly() throws Exception {
    String token = new RestShop(sim).token();
    HttpResponse<String> back = sim.press(sim.get("/OnlinePG/SendToken?token=" + token), "pay");
    String address = back.headers().firstValue("Location").orElseThrow();
    Form query = Form.read(address.substring(address.indexOf('?') + 1));
    assertEquals(List.of("Token", "RefNum"), query.names());
    assertEquals(token, query.get("Token"));
    assertEquals("12000.0", sim.verify(query.get("RefNum")));
  }

  @Test
  void aTokenFromSoapTakesItsAddressFromTheFormWhereItHasNone() throws Exception {
    String[] parts = Requests.tokenParts();
    parts[parts.length - 1] = "";
    String message = Soap.call("RequestToken", parts);
    String token = Soap.result(sim.post("/Payments/InitPayment.asmx", "text/xml", message).body());
    assertRefused("RedirectURL is no address", sim.post("/payment.aspx", Form.of("Token", token)));
    Form arrival = Form.of("Token", token, "RedirectURL", SamanSim.SHOP);
    Form back = SamanSim.hidden(sim.press(arrival, "pay").body());
    assertEquals(
        List.of("State", "RefNum", "ResNum", "MID", "TRACENO", "SecurePan", "CID"), back.names());
    assertEquals("R-1", back.get("ResNum"));
  }

  @Test
  void aPageThatNobodyOpenedIsTooOld() throws Exception {
    assertRefused("too old", sim.post("/saman/pay", Form.of("sitting", "x", "press", "pay")));
  }
}
