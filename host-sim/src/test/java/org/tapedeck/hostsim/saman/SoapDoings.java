package org.tapedeck.hostsim.saman;

import static java.util.Map.entry;

import java.net.http.HttpResponse;
import java.util.Map;

/** What a shop's server asks over SOAP. */
final class SoapDoings {
  private final SamanSim sim;

  SoapDoings(SamanSim sim) {
    this.sim = sim;
  }

  // spotless:off
  Map<String, Doings.Doing> byName() {
    return Map.ofEntries(
        entry("verify",              () -> sim.verify(paid())),
        entry("verify twice",        this::verifyTwice),
        entry("verify: HTTP",        () -> Arrival.of(() -> verify(paid()))),
        entry("verify: 1.2",         this::verify12),
        entry("verify: result",      this::resultElement),
        entry("verify: record",      this::verifyRecorded),
        entry("reverse",             () -> sim.reverse(paid(), Doings.AMOUNT)),
        entry("reverse part",        () -> sim.reverse(paid(), "5000")),
        entry("reverse: books",      this::reverseBooked),
        entry("reverse: record",     this::reverseRecorded),
        entry("reverse by position", this::byPosition),
        entry("token",               () -> shortened(Soap.result(token().body()))),
        entry("token: HTTP",         () -> Arrival.of(this::token)));
  }
  // spotless:on

  private String paid() throws Exception {
    return sim.paid(Doings.AMOUNT);
  }

  private HttpResponse<String> verify(String refNum) throws Exception {
    return sim.soap("verifyTransaction", "String_1", refNum, "String_2", SamanSim.MID);
  }

  private String verifyTwice() throws Exception {
    String refNum = paid();
    return sim.verify(refNum) + " " + sim.verify(refNum);
  }

  private String verifyRecorded() throws Exception {
    String refNum = paid();
    String arrived = Arrival.of(() -> verify(refNum));
    return arrived + ", verified " + sim.lastBooked("verified");
  }

  private String verify12() throws Exception {
    String message =
        Soap.call("verifyTransaction", "String_1", paid(), "String_2", SamanSim.MID)
            .replace(
                "http://schemas.xmlsoap.org/soap/envelope/",
                "http://www.w3.org/2003/05/soap-envelope");
    String type = "application/soap+xml";
    HttpResponse<String> answer = sim.post("/payments/referencepayment.asmx", type, message);
    return answer.statusCode() == 200 ? Soap.result(answer.body()) : "" + answer.statusCode();
  }

  /** The element as it is written, and the value wherever it stands. */
  private String resultElement() throws Exception {
    String body = verify(paid()).body();
    return body.replaceAll("(?s).*(<result[^>]*>).*", "$1") + " " + Soap.result(body);
  }

  private String reverseBooked() throws Exception {
    String said = sim.reverse(paid(), Doings.AMOUNT);
    return said + ", reversed " + sim.lastBooked("reversed");
  }

  private String reverseRecorded() throws Exception {
    String refNum = paid();
    String arrived = Arrival.of(() -> reverse(refNum, "", "secret"));
    return arrived + ", reversed " + sim.lastBooked("reversed");
  }

  private String byPosition() throws Exception {
    String said = Soap.result(reverse(paid(), "secret", "5000").body());
    return said + ", reversed " + sim.lastBooked("reversed");
  }

  private HttpResponse<String> reverse(String refNum, String third, String fourth)
      throws Exception {
    return sim.soap(
        "reverseTransaction",
        "String_1",
        refNum,
        "String_2",
        SamanSim.MID,
        "Username",
        third,
        "Password",
        fourth);
  }

  private HttpResponse<String> token() throws Exception {
    String message = Soap.call("RequestToken", Requests.tokenParts());
    return sim.post("/Payments/InitPayment.asmx", "text/xml", message);
  }

  static String shortened(String token) {
    return token.length() >= 20 ? "a token" : token;
  }
}
