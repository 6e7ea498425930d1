package org.tapedeck.hostsim.saman;

import org.tapedeck.hostsim.json.JsonObject;

/** Requests that are good, for rows that change one thing. */
final class Requests {
  private Requests() {}

  static String[] tokenParts() {
    return new String[] {
      "TermID", SamanSim.MID,
      "ResNum", "R-1",
      "TotalAmount", Doings.AMOUNT,
      "SegAmount1", "0",
      "SegAmount2", "0",
      "SegAmount3", "0",
      "SegAmount4", "0",
      "SegAmount5", "0",
      "SegAmount6", "0",
      "RedirectURL", SamanSim.SHOP
    };
  }

  static JsonObject restToken() {
    return new JsonObject()
        .and("action", "token")
        .and("TerminalId", SamanSim.MID)
        .and("Amount", 12000)
        .and("ResNum", "R-1")
        .and("RedirectUrl", SamanSim.SHOP);
  }
}
