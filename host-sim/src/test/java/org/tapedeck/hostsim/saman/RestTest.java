package org.tapedeck.hostsim.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.json.JsonObject;
import org.tapedeck.hostsim.support.Table;

/** The REST calls, by what is asked. */
class RestTest {

  private static final String TOKENS =
      """
      field               | value             | errorCode
      action              | TOKEN             | none
      action              | buy               | 5
      TerminalId          | .                 | 5
      TerminalId          | 9                 | 12
      TerminalId          | 21005678          | 20
      Amount              | 0                 | 5
      Amount              | -1                | 5
      Amount              | 1.5               | 5
      Amount              | 12000             | none
      ResNum              | .                 | 5
      ResNum              | 123456789012345678901234567890123456789012345678901 | 5
      RedirectUrl         | back              | 5
      Wage                | x                 | 5
      TokenExpiryInMin    | soon              | 5
      TokenExpiryInMin    | 1                 | none
      TxnRandomSessionKey | 7                 | none
      TxnRandomSessionKey | x                 | 5
      HashedCardNumber    | abc               | 5
      HashedCardNumber    | 0123456789abcdef0123456789abcdef;fedcba9876543210fedcba9876543210 | none
      ResNum1             | 123456789012345678901234567890123456789012345678901 | 5
      CellNumber          | 9121234567        | none
      """;

  private static final String RECEIPTS =
      """
      RefNum | Token | Terminal | Rrn   | Session | ErrorCode
      .      | own   | 21001234 | .     | 7       | 0
      own    | .     | 21001234 | .     | 7       | 0
      own    | .     | 21001234 | own   | 7       | 0
      own    | own   | 21001234 | .     | 7       | 5
      .      | .     | 21001234 | .     | 7       | 5
      own    | .     | .        | .     | 7       | 5
      own    | .     | 9        | .     | 7       | 12
      own    | .     | 21005678 | .     | 7       | 20
      own    | .     | 21001111 | .     | 7       | 404
      .      | own   | 21001111 | .     | 7       | 404
      own    | .     | 21001234 | 1     | 7       | 404
      own    | .     | 21001234 | .     | 8       | 404
      own    | .     | 21001234 | .     | .       | 404
      other  | .     | 21001234 | .     | 7       | 404
      """;

  private static final String REFERENCES =
      """
      RefNum  | Terminal | call    | ResultCode
      own     | 21001234 | Verify  | 0
      other   | 21001234 | Verify  | -2
      .       | 21001234 | Verify  | -2
      own     | 21001111 | Verify  | -2
      own     | 9        | Verify  | -105
      own     | .        | Verify  | -105
      own     | 21005678 | Verify  | -104
      own     | 21001234 | Reverse | -2
      other   | 21001234 | Reverse | -2
      own     | 9        | Reverse | -105
      own     | 21005678 | Reverse | -104
      """;

  private SamanSim sim;
  private RestShop shop;

  @BeforeEach
  void open() throws Exception {
    sim = new SamanSim();
    sim.knobs("terminals=21001234,21001111,21005678&disabled=21005678");
    shop = new RestShop(sim);
  }

  @AfterEach
  void close() {
    sim.close();
  }

  static Stream<List<String>> tokens() {
    return Table.rows(TOKENS);
  }

  static Stream<List<String>> receipts() {
    return Table.rows(RECEIPTS);
  }

  static Stream<List<String>> references() {
    return Table.rows(REFERENCES);
  }

  private static String value(String cell, String own) {
    return cell.equals(".") ? "" : cell.equals("own") ? own : cell;
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void token(List<String> row) throws Exception {
    JsonObject asked = Requests.restToken().and(row.get(0), value(row.get(1), ""));
    JsonObject answer = JsonObject.read(shop.tokenAnswer(asked.toString()).body());
    assertEquals(row.get(2), answer.text("errorCode").orElse("none"));
    assertEquals(row.get(2).equals("none") ? "1" : "-1", answer.text("status").orElseThrow());
    assertEquals(row.get(2).equals("none"), answer.text("token").isPresent());
  }

  @ParameterizedTest
  @MethodSource("receipts")
  void receipt(List<String> row) throws Exception {
    String token = shop.token(Requests.restToken().and("TxnRandomSessionKey", 7));
    String refNum = shop.pay(token);
    JsonObject asked =
        new JsonObject()
            .and("RefNum", value(row.get(0), refNum))
            .and("Token", value(row.get(1), token))
            .and("TerminalNumber", value(row.get(2), ""))
            .and("Rrn", value(row.get(3), "300000000001"))
            .and("TxnRandomSessionKey", value(row.get(4), ""));
    JsonObject answer = JsonObject.read(shop.receipt(asked).body());
    assertEquals(row.get(5), answer.text("ErrorCode").orElseThrow());
    assertEquals(!row.get(5).equals("0"), answer.members().get("HasError"));
  }

  @ParameterizedTest
  @MethodSource("references")
  void verifyAndReverse(List<String> row) throws Exception {
    String refNum = shop.pay(shop.token());
    JsonObject asked =
        new JsonObject()
            .and("RefNum", value(row.get(0), refNum))
            .and("TerminalNumber", value(row.get(1), ""));
    JsonObject answer = JsonObject.read(shop.call(row.get(2), asked).body());
    assertEquals(row.get(3), answer.text("ResultCode").orElseThrow());
    assertEquals(row.get(3).equals("0"), answer.members().get("Success"));
  }

  @Test
  void aReceiptTellsHowTheVisitEnded() throws Exception {
    String token = shop.token();
    String refNum = shop.pay(token);
    Map<?, ?> data = data(token);
    assertEquals("OK", data.get("State"));
    assertEquals(new BigDecimal(2), data.get("Status"));
    assertEquals(refNum, data.get("RefNum"));
    assertEquals("R-1", data.get("ResNum"));
    assertEquals(new BigDecimal(12000), data.get("Amount"));
    assertEquals(token, data.get("Token"));
  }

  @Test
  void aReceiptOfABuyerWhoIsStillThereIsInProgress() throws Exception {
    Map<?, ?> data = data(shop.token());
    assertEquals(new BigDecimal(0), data.get("Status"));
    assertEquals("", data.get("RefNum"));
  }

  @Test
  void aReceiptOfABuyerWhoGaveUpSaysSo() throws Exception {
    String token = shop.token();
    sim.press(sim.get("/OnlinePG/SendToken?token=" + token), "cancel");
    Map<?, ?> data = data(token);
    assertEquals("CanceledByUser", data.get("State"));
    assertEquals(new BigDecimal(1), data.get("Status"));
    assertEquals("", data.get("RefNum"));
  }

  private Map<?, ?> data(String token) throws Exception {
    JsonObject asked = new JsonObject().and("Token", token).and("TerminalNumber", "21001234");
    return (Map<?, ?>) JsonObject.read(shop.receipt(asked).body()).members().get("Data");
  }

  @Test
  void verifyShowsTheTransactionAndTheSecondTimeToo() throws Exception {
    String refNum = shop.pay(shop.token());
    for (String code : List.of("0", "2")) {
      JsonObject asked = new JsonObject().and("RefNum", refNum).and("TerminalNumber", 21001234);
      JsonObject answer = JsonObject.read(shop.call("Verify", asked).body());
      assertEquals(code, answer.text("ResultCode").orElseThrow());
      Map<?, ?> detail = (Map<?, ?>) answer.members().get("TransactionDetail");
      assertEquals(new BigDecimal(12000), detail.get("OrginalAmount"));
      assertEquals(new BigDecimal(21001234), detail.get("TerminalNumber"));
      assertEquals(refNum, detail.get("RefNum"));
      assertEquals("2026/03/01 12:00:00", detail.get("StraceDate"));
    }
  }

  @Test
  void aReverseIsDoneOnceAndAfterVerifyOnly() throws Exception {
    String refNum = shop.pay(shop.token());
    assertEquals("-2", shop.code("Reverse", refNum));
    assertEquals("0", shop.code("Verify", refNum));
    assertEquals("0", shop.code("Reverse", refNum));
    assertEquals("5", shop.code("Reverse", refNum));
    assertEquals("5", shop.code("Verify", refNum));
    assertEquals("12000", sim.lastBooked("reversed"));
  }

  @Test
  void aTokenLivesAsLongAsItWasAskedForBetweenTwentyMinutesAndSixtyHours() throws Exception {
    String short20 = shop.token(Requests.restToken().and("TokenExpiryInMin", 1));
    String forty = shop.token(Requests.restToken().and("TokenExpiryInMin", 40));
    String longest = shop.token(Requests.restToken().and("TokenExpiryInMin", 999999));
    sim.clock.turn(Duration.ofMinutes(20));
    assertEquals(200, page(short20));
    sim.clock.turn(Duration.ofSeconds(1));
    assertEquals(400, page(short20));
    assertEquals(200, page(forty));
    sim.clock.turn(Duration.ofMinutes(20));
    assertEquals(400, page(forty));
    sim.clock.turn(Duration.ofMinutes(3559));
    assertEquals(200, page(longest));
    sim.clock.turn(Duration.ofMinutes(1));
    assertEquals(400, page(longest));
  }

  private int page(String token) throws Exception {
    return sim.get("/onlinepg/SENDTOKEN?token=" + token).statusCode();
  }

  @Test
  void onlyTheCardsThatWereNamedMayPay() throws Exception {
    String others = "0123456789abcdef0123456789abcdef";
    assertEquals("InvalidCardNumber", stateOf(others));
    assertEquals("OK", stateOf(others + "," + TestCard.MD5));
    assertEquals("OK", stateOf(TestCard.MD5.toUpperCase(Locale.ROOT)));
  }

  private String stateOf(String cards) throws Exception {
    String token = shop.token(Requests.restToken().and("HashedCardNumber", cards));
    Form back =
        SamanSim.hidden(
            sim.press(sim.post("/OnlinePG/OnlinePG", Form.of("Token", token)), "pay").body());
    return back.get("State");
  }

  @Test
  void namesAreTakenInAnyCaseAsAFormToo() throws Exception {
    JsonObject asked =
        new JsonObject()
            .and("Action", "token")
            .and("terminalId", "21001234")
            .and("amount", 5)
            .and("resNum", "R-1")
            .and("redirectURL", SamanSim.SHOP);
    assertTrue(shop.tokenAnswer(asked.toString()).body().contains("\"status\":1"));
    Form form = Form.of("action", "token", "TerminalId", "21001234", "Amount", "5");
    Form whole = form.and("ResNum", "R-1").and("RedirectUrl", SamanSim.SHOP);
    assertTrue(sim.post("/onlinepg/onlinepg", whole).body().contains("\"status\":1"));
  }

  @Test
  void whatIsNoJsonIsABadRequest() throws Exception {
    for (String bad : List.of("", "[]", "{", "{\"a\":1}x", "{'a':1}", "[".repeat(100_000))) {
      assertEquals(400, shop.tokenAnswer(bad).statusCode(), bad);
    }
  }
}
