package org.tapedeck.hostsim.saman;

import static java.util.Map.entry;

import java.net.http.HttpResponse;
import java.util.Map;
import org.tapedeck.hostsim.bank.Form;

/** What a buyer does, and what the browser then brings to the shop. */
final class BuyerDoings {
  private final SamanSim sim;

  BuyerDoings(SamanSim sim) {
    this.sim = sim;
  }

  // spotless:off
  Map<String, Doings.Doing> byName() {
    return Map.ofEntries(
        entry("pay: State",            () -> returned("pay", "State")),
        entry("pay: Status",           () -> returned("pay", "Status")),
        entry("cancel: State",         () -> returned("cancel", "State")),
        entry("fail: State",           () -> returned("fail", "State")),
        entry("pay: RefNum",           () -> kind(returned("pay", "RefNum"))),
        entry("cancel: RefNum",        () -> kind(returned("cancel", "RefNum"))),
        entry("pay: ResNum",           () -> returned("pay", "ResNum")),
        entry("pay: names",            () -> String.join(" ", back("pay").names())),
        entry("pay: way",              this::way),
        entry("pay: paid",             this::paid),
        entry("pay: verify RefNum",    () -> sim.verify(returned("pay", "RefNum"))),
        entry("cancel: verify RefNum", () -> sim.verify(returned("cancel", "RefNum"))));
  }
  // spotless:on

  private HttpResponse<String> press(String button) throws Exception {
    return sim.press(SamanSim.everything(Doings.AMOUNT, "R-1"), button);
  }

  private Form back(String button) throws Exception {
    return SamanSim.hidden(press(button).body());
  }

  private String returned(String button, String field) throws Exception {
    return back(button).find(field).orElse("no " + field);
  }

  private static String kind(String refNum) {
    if (refNum.isEmpty()) {
      return "empty";
    }
    String signs = refNum.startsWith("+/") ? " from +/" : "";
    String alphabet = refNum.matches("[A-Za-z0-9+/]*") ? "" : " not base64";
    return refNum.length() + alphabet + signs;
  }

  /** By what the buyer comes back, and how often. */
  private String way() throws Exception {
    HttpResponse<String> page = press("pay");
    if (page.statusCode() == 303) {
      String address = page.headers().firstValue("Location").orElseThrow();
      return "get " + (address.startsWith(SamanSim.SHOP + "?State=OK&RefNum=") ? 1 : 0);
    }
    int posts = times(page, "action=\"");
    int gets = times(page, "(src|href)=\"");
    return gets > 0 ? "get " + gets : posts > 0 ? "post " + posts : "closed";
  }

  private static int times(HttpResponse<String> page, String before) {
    return page.body().split(before + SamanSim.SHOP, -1).length - 1;
  }

  private String paid() throws Exception {
    press("pay");
    return sim.lastBooked("paid");
  }
}
