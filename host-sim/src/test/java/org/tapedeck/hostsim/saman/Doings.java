package org.tapedeck.hostsim.saman;

import java.util.HashMap;
import java.util.Map;

/** What rows of tables do at the bank, by name, and what comes of it, as text. */
final class Doings {
  static final String AMOUNT = "12000";

  /** Done at the bank; the text is for the last column. */
  interface Doing {
    String go() throws Exception;
  }

  private final Map<String, Doing> byName = new HashMap<>();

  Doings(SamanSim sim) {
    byName.putAll(new BuyerDoings(sim).byName());
    byName.putAll(new SoapDoings(sim).byName());
    byName.putAll(new RestDoings(sim).byName());
  }

  String go(String name) throws Exception {
    Doing doing = byName.get(name);
    if (doing == null) {
      throw new IllegalArgumentException("nobody knows how to " + name);
    }
    return doing.go();
  }
}
