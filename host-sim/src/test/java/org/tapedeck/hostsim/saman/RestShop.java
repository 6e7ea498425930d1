package org.tapedeck.hostsim.saman;

import java.net.http.HttpResponse;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.json.JsonObject;

/** A shop that speaks to the bank over REST. */
final class RestShop {
  private static final String SESSION = "/verifyTxnRandomSessionkey";

  private final SamanSim sim;

  RestShop(SamanSim sim) {
    this.sim = sim;
  }

  String token() throws Exception {
    return token(Requests.restToken());
  }

  String token(JsonObject asked) throws Exception {
    return JsonObject.read(tokenAnswer(asked.toString()).body()).text("token").orElseThrow();
  }

  HttpResponse<String> tokenAnswer(String asked) throws Exception {
    return sim.post("/onlinepg/onlinepg", "application/json", asked);
  }

  /** The buyer pays with it and brings back a reference number. */
  String pay(String token) throws Exception {
    HttpResponse<String> page = sim.post("/OnlinePG/OnlinePG", Form.of("Token", token));
    return SamanSim.hidden(sim.press(page, "pay").body()).get("RefNum");
  }

  HttpResponse<String> receipt(JsonObject asked) throws Exception {
    return sim.post(SESSION + "/api/v2/ipg/payment/receipt", "application/json", asked.toString());
  }

  String receiptCode(String token) throws Exception {
    JsonObject asked =
        new JsonObject().and("Token", token).and("TerminalNumber", Long.valueOf(SamanSim.MID));
    return JsonObject.read(receipt(asked).body()).text("ErrorCode").orElseThrow();
  }

  HttpResponse<String> call(String name, JsonObject asked) throws Exception {
    String path = SESSION + "/ipg/" + name + "Transaction";
    return sim.post(path, "application/json", asked.toString());
  }

  String code(String name, String refNum) throws Exception {
    JsonObject asked =
        new JsonObject().and("RefNum", refNum).and("TerminalNumber", Long.valueOf(SamanSim.MID));
    return JsonObject.read(call(name, asked).body()).text("ResultCode").orElseThrow();
  }
}
