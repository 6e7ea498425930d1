package org.tapedeck.hostsim.saman;

import static java.util.Map.entry;

import java.net.http.HttpResponse;
import java.util.Map;
import org.tapedeck.hostsim.json.JsonObject;

/** What a shop's server asks over REST. */
final class RestDoings {
  private final SamanSim sim;
  private final RestShop shop;

  RestDoings(SamanSim sim) {
    this.sim = sim;
    this.shop = new RestShop(sim);
  }

  // spotless:off
  Map<String, Doings.Doing> byName() {
    return Map.ofEntries(
        entry("rest token",              this::token),
        entry("rest token: HTTP",        () -> Arrival.of(this::tokenAnswer)),
        entry("rest receipt",            () -> "ErrorCode " + shop.receiptCode(newToken())),
        entry("rest receipt of nobody",  () -> "ErrorCode " + shop.receiptCode("nobody")),
        entry("rest receipt: HTTP",      () -> Arrival.of(() -> receipt(newToken()))),
        entry("rest receipt none: HTTP", () -> Arrival.of(() -> receipt("nobody"))),
        entry("rest verify",             () -> shop.code("Verify", paid())),
        entry("rest verify twice",       this::verifyTwice),
        entry("rest verify: amount",     this::amount),
        entry("rest verify: HTTP",       () -> Arrival.of(() -> verify(paid()))),
        entry("rest reverse",            this::reverse),
        entry("rest reverse: HTTP",      () -> Arrival.of(() -> call("Reverse", paid()))));
  }
  // spotless:on

  private String paid() throws Exception {
    return sim.paid(Doings.AMOUNT);
  }

  private HttpResponse<String> tokenAnswer() throws Exception {
    return shop.tokenAnswer(Requests.restToken().toString());
  }

  private String token() throws Exception {
    JsonObject answer = JsonObject.read(tokenAnswer().body());
    String code = answer.text("errorCode").map(text -> "errorCode " + text).orElse("nothing");
    return answer.text("token").map(SoapDoings::shortened).orElse(code);
  }

  /** A token where there is one to be had; a knob of receipts does not stop it. */
  private String newToken() throws Exception {
    return JsonObject.read(tokenAnswer().body()).text("token").orElse("none");
  }

  private HttpResponse<String> receipt(String token) throws Exception {
    return shop.receipt(
        new JsonObject().and("Token", token).and("TerminalNumber", Long.valueOf(SamanSim.MID)));
  }

  private HttpResponse<String> verify(String refNum) throws Exception {
    return call("Verify", refNum);
  }

  private HttpResponse<String> call(String name, String refNum) throws Exception {
    JsonObject asked = new JsonObject().and("RefNum", refNum).and("TerminalNumber", SamanSim.MID);
    return shop.call(name, asked);
  }

  private String verifyTwice() throws Exception {
    String refNum = paid();
    return shop.code("Verify", refNum) + " " + shop.code("Verify", refNum);
  }

  private String amount() throws Exception {
    return verify(paid()).body().replaceAll(".*\"OrginalAmount\":([^,]*),.*", "$1");
  }

  private String reverse() throws Exception {
    String refNum = paid();
    verify(refNum);
    return shop.code("Reverse", refNum) + ", reversed " + sim.lastBooked("reversed");
  }
}
