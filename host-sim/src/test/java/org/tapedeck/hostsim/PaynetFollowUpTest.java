package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.support.Terminal;

/** What can be done about a sale by its IRRN (section 4.7). */
class PaynetFollowUpTest {
  private Ticketing bank;
  private String irrn;

  @BeforeEach
  void oneSale() throws Exception {
    bank = new Ticketing();
    bank.bought("4711", "pay");
    irrn = bank.book("irrn");
  }

  @AfterEach
  void close() {
    bank.close();
  }

  private Form request(String type, String totam) {
    return Form.of("type", type, "irrn", irrn, "utref", "4711", "totam", totam, "curry", "NOK");
  }

  private HttpResponse<String> send(Form request) throws Exception {
    return bank.street.post("/if2", request);
  }

  private String says(String type, String totam) throws Exception {
    return send(request(type, totam)).body();
  }

  @Test
  void aSaleIsCancelledOnce() throws Exception {
    assertTrue(says("voidsale", "34000").matches("tref=\\d{12}"));
    assertEquals("voided", bank.book("state"));
    assertEquals("errm=already+voided&errh=21", says("voidsale", "34000"));
    assertEquals("errm=already+voided&errh=21", says("refund", "34000"));
  }

  @Test
  void moneyIsGivenBackInPartsUntilNothingIsLeft() throws Exception {
    assertTrue(says("refund", "10000").matches("tref=\\d{12}"));
    assertTrue(says("refund", "24000").matches("tref=\\d{12}"));
    assertEquals("errm=amount+too+large&errh=23", says("refund", "1"));
    assertEquals("34000", bank.book("refunded"));
    assertEquals(3, bank.street.books("paynet").size());
  }

  @Test
  void whatIsSettledIsNotCancelledButGivenBack() throws Exception {
    bank.street.forward(Duration.ofMinutes(1439));
    bank.knobs("settle-minutes", "1439");
    assertEquals("errm=already+settled&errh=22", says("voidsale", "34000"));
    assertTrue(says("refund", "34000").startsWith("tref="));
  }

  @Test
  void whatIsNotYetSettledIsCancelled() throws Exception {
    bank.street.forward(Duration.ofMinutes(1439));
    assertTrue(says("voidsale", "34000").startsWith("tref="));
  }

  @ParameterizedTest
  @CsvSource({
    "voidsale, 000000000000, 4711, 34000, NOK, errm=unknown+irrn&errh=20",
    "voidsale, own,          4712, 34000, NOK, errm=unknown+irrn&errh=20",
    "voidsale, own,          4711, 34001, NOK, errm=amount+too+large&errh=23",
    "refund,   own,          4711, 34001, NOK, errm=amount+too+large&errh=23",
    "refund,   own,          4711, 0,     NOK, errm=wrong+format&errh=10",
    "refund,   own,          4711, 340.0, NOK, errm=wrong+format&errh=10",
    "refund,   12,           4711, 34000, NOK, errm=wrong+format&errh=10",
    "refund,   own,          4711, 34000, SEK, errm=wrong+format&errh=10",
    "sale,     own,          4711, 34000, NOK, errm=wrong+format&errh=10"
  })
  void whatIsWrongIsSaid(
      String type, String which, String utref, String totam, String curry, String says)
      throws Exception {
    String named = which.equals("own") ? irrn : which;
    Form request =
        Form.of("type", type, "irrn", named, "utref", utref, "totam", totam, "curry", curry);
    HttpResponse<String> answer = send(request);
    assertEquals(200, answer.statusCode());
    assertEquals(says, answer.body());
    assertEquals("charged", bank.book("state"));
  }

  @Test
  void whatWasNotPaidIsNotCancelled() throws Exception {
    bank.bought("4712", "fail");
    String line = bank.street.books("paynet").get(1);
    irrn = Street.of(line, "irrn");
    Form request =
        Form.of(
            "type", "voidsale", "irrn", irrn, "utref", "4712", "totam", "34000", "curry", "NOK");
    assertEquals("errm=unknown+irrn&errh=20", send(request).body());
  }

  @Test
  void itMayBeBusySoManyTimes() throws Exception {
    bank.knobs("if2-says", "3*busy");
    for (int i = 0; i < 3; i++) {
      assertEquals("errm=busy&errh=90", says("voidsale", "34000"));
    }
    assertEquals("charged", bank.book("state"));
    assertTrue(says("voidsale", "34000").startsWith("tref="));
  }

  @Test
  void itMayNotKnowTheAddress() throws Exception {
    bank.knobs("if2-says", "forbidden");
    assertEquals(403, send(request("voidsale", "34000")).statusCode());
    assertEquals("charged", bank.book("state"));
  }

  @ParameterizedTest
  @CsvSource({"drop, yes, voided", "drop, no, charged", "half, yes, voided", "half, no, charged"})
  void theAnswerMayBeLost(String delivery, String record, String state) throws Exception {
    bank.knobs("if2", "1*" + delivery, "record", record);
    assertThrows(IOException.class, () -> says("voidsale", "34000"));
    assertEquals(state, bank.book("state"));
  }

  @ParameterizedTest
  @CsvSource({"http500, 500", "garbage, 200", "slow, 200", "malformed, 200"})
  void orNotBeOne(String delivery, int status) throws Exception {
    bank.knobs("if2", delivery, "record", "no", "slow-seconds", "0");
    assertEquals(status, send(request("voidsale", "34000")).statusCode());
    assertEquals("charged", bank.book("state"));
  }

  @Test
  void itIsReachedOverTlsToo() throws Exception {
    int port = bank.street.sim.host.banksTlsPort();
    Terminal client = new Terminal(port, Sim.TLS.resolve("ca.pem"));
    String body = request("voidsale", "34000").encoded();
    var answer =
        client.send(
            client
                .to("/if2")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    assertTrue(new String(answer.body()).startsWith("tref="));
  }
}
