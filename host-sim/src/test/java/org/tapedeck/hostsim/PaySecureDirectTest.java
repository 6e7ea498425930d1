package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.support.Terminal;

/** Refunds at PaySecure Direct (section 2.5). */
class PaySecureDirectTest {
  private Clearance bank;
  private Form charge;

  @BeforeEach
  void oneCharge() throws Exception {
    bank = new Clearance();
    charge = Clearance.brought(bank.click(bank.pageB("200", 69000), "pay"));
  }

  @AfterEach
  void close() {
    bank.close();
  }

  /** A good request; what is changed is given as name and value, no value leaves the field out. */
  private Form request(String... changes) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("REQUEST_TYPE", "REFUND");
    fields.put("MERCHANT_ID", "TestShop");
    fields.put("PASSWORD", "let me in");
    fields.put("MERCHANT_TRANSID", "refund-1");
    fields.put("AMOUNT", "69000");
    fields.put("REFUNDKEY", charge.get("RefundKey"));
    fields.put("TRANSID", charge.get("TransID"));
    for (int i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    List<String> all = new ArrayList<>();
    fields.forEach((name, value) -> all.addAll(value.isEmpty() ? List.of() : List.of(name, value)));
    return Form.of(all.toArray(String[]::new));
  }

  private HttpResponse<String> send(Form request) throws Exception {
    return bank.street.post("/cgi-bin/PSDirect", request);
  }

  private static String line(HttpResponse<String> answer, String key) {
    return answer
        .body()
        .lines()
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2))
        .findFirst()
        .orElse("");
  }

  private String refunded() throws Exception {
    return Street.of(bank.street.books("commsecure").get(0), "refunded");
  }

  @ParameterizedTest
  @CsvSource({"REFUNDKEY, TRANSID", "TRANSID, REFUNDKEY", "NONE, NONE"})
  void moneyGoesBackByEitherNameOrBoth(String with, String without) throws Exception {
    HttpResponse<String> answer = send(request(without, ""));
    assertEquals("Accepted", line(answer, "Status"));
    assertEquals("0", line(answer, "ERROR"));
    assertEquals("No Error", line(answer, "ErrorString"));
    assertTrue(line(answer, "TransID").matches("SimProxy \\d{12}"));
    assertTrue(line(answer, "AUTHNUM").matches("00\\d{4}"));
    assertTrue(line(answer, "SettlementDate").matches("\\d{4}"));
    assertEquals("69000", refunded());
    assertTrue(
        bank.book().startsWith("refund shop=TestShop merchant-transid=refund-1 of=SimProxy+"));
  }

  @ParameterizedTest
  @CsvSource({
    "REQUEST_TYPE,     '',       1, Field REQUEST_TYPE is missing.",
    "REQUEST_TYPE,     PURCHASE, 1, Field value 'PURCHASE' does not match required format.",
    "MERCHANT_ID,      '',       1, Field MERCHANT_ID is missing.",
    "MERCHANT_ID,      Other,    1, Merchant or password is not right.",
    "PASSWORD,         wrong,    1, Merchant or password is not right.",
    "PASSWORD,         '',       1, Field PASSWORD is missing.",
    "MERCHANT_TRANSID, '',       1, Field MERCHANT_TRANSID is missing.",
    "MERCHANT_TRANSID, 1234567890123456789012, 1, "
        + "Field value '1234567890123456789012' does not match required format.",
    "AMOUNT,           6.90,     1, Field value '6.90' does not match required format.",
    "AMOUNT,           0,        1, Field value '0' does not match required format.",
    "AMOUNT,           69001,    0, The refund is more than is left of the transaction.",
    "TRANSID,          SimProxy 1, 1, Transaction is not known.",
    "REFUNDKEY,        abc,      1, Transaction is not known."
  })
  void whatIsWrongIsSaid(String name, String value, String error, String says) throws Exception {
    HttpResponse<String> answer = send(request(name, value));
    assertEquals("Declined", line(answer, "Status"));
    assertEquals(error, line(answer, "ERROR"));
    assertEquals(says, line(answer, "ErrorString"));
    assertEquals("0", refunded());
  }

  @Test
  void aShopGivesBackOnlyWhatItTook() throws Exception {
    bank.street.must(
        bank.street.post(
            "/commsecure/shops", Form.of("MerchantID", "Other", "password", "let me in")));
    HttpResponse<String> answer = send(request("MERCHANT_ID", "Other"));
    assertEquals("Transaction is not known.", line(answer, "ErrorString"));
    assertEquals("0", refunded());
  }

  @Test
  void whatWasNotChargedIsNotGivenBack() throws Exception {
    charge = Clearance.brought(bank.click(bank.pageB("201", 69000), "decline"));
    assertEquals("Declined", line(send(request("REFUNDKEY", "")), "Status"));
  }

  @Test
  void inPartsUntilNothingIsLeft() throws Exception {
    assertEquals("Accepted", line(send(request("AMOUNT", "60000")), "Status"));
    Form second = request("AMOUNT", "9001", "MERCHANT_TRANSID", "refund-2");
    assertEquals("Declined", line(send(second), "Status"));
    Form third = request("AMOUNT", "9000", "MERCHANT_TRANSID", "refund-3");
    assertEquals("Accepted", line(send(third), "Status"));
    assertEquals("69000", refunded());
  }

  @Test
  void theSameRefundAgainIsAnsweredAgainAndDoneOnce() throws Exception {
    Form request = request("AMOUNT", "10000");
    String first = send(request).body();
    assertEquals(first, send(request).body());
    assertEquals("10000", refunded());
    assertEquals(
        "MERCHANT_TRANSID was used for another transaction.",
        line(send(request("AMOUNT", "10001")), "ErrorString"));
  }

  @Test
  void unlessTheBankDoesNotRecogniseIt() throws Exception {
    bank.knobs("direct-repeat", "again");
    send(request("AMOUNT", "10000"));
    send(request("AMOUNT", "10000"));
    assertEquals("20000", refunded());
  }

  @ParameterizedTest
  @CsvSource({"declined, 0, Do Not Honour", "error, 1, System error."})
  void aGoodRefundMayBeRefused(String knob, String error, String says) throws Exception {
    bank.knobs("direct-says", "1*" + knob);
    HttpResponse<String> answer = send(request());
    assertEquals(error, line(answer, "ERROR"));
    assertEquals(says, line(answer, "ErrorString"));
    assertEquals("0", refunded());
    assertEquals("Accepted", line(send(request()), "Status"));
  }

  @ParameterizedTest
  @CsvSource({"drop, yes, 69000", "drop, no, 0", "half, yes, 69000", "half, no, 0"})
  void theAnswerMayBeLost(String delivery, String record, String refunded) throws Exception {
    bank.knobs("direct", "1*" + delivery, "record", record);
    assertThrows(IOException.class, () -> send(request()));
    assertEquals(refunded, refunded());
    assertEquals("Accepted", line(send(request()), "Status"));
    assertEquals("69000", refunded());
  }

  @ParameterizedTest
  @CsvSource({"http500, 500", "garbage, 200", "slow, 200", "malformed, 200"})
  void orNotBeOne(String delivery, int status) throws Exception {
    bank.knobs("direct", delivery, "record", "no", "slow-seconds", "0");
    assertEquals(status, send(request()).statusCode());
    assertEquals("0", refunded());
  }

  @Test
  void itIsReachedOverTlsToo() throws Exception {
    int port = bank.street.sim.host.banksTlsPort();
    Terminal client = new Terminal(port, Sim.TLS.resolve("ca.pem"));
    var post = java.net.http.HttpRequest.BodyPublishers.ofString(request().encoded());
    var answer =
        client.send(
            client
                .to("/cgi-bin/PSDirect")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(post));
    assertTrue(new String(answer.body()).startsWith("Status: Accepted\n"));
  }
}
