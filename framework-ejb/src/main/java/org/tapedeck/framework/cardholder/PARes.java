package org.tapedeck.framework.cardholder;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tapedeck.cassette.Values;
import org.w3c.dom.Element;

/** What the cardholder's bank says, read from the element that it has signed. */
record PARes(Element signed) {

  // spotless:off
  private static final Map<String, AuthenticationStatus> STATUS = Map.of(
      "Y", AuthenticationStatus.AUTHENTICATED,
      "A", AuthenticationStatus.ATTEMPTED,
      "N", AuthenticationStatus.FAILED,
      "U", AuthenticationStatus.UNAVAILABLE);
  // spotless:on

  private static final String TIME = "[0-9]{8} [0-9]{2}:[0-9]{2}:[0-9]{2}";
  private static final String ECI = "[0-9]{2}";

  void mustAnswer(Values kept) throws Unfit {
    String differences = Kept.differences(signed, kept);
    if (!differences.isEmpty()) {
      throw new Unfit("It is not for this payment, by its " + differences + ".");
    }
  }

  AuthenticationStatus status() throws Unfit {
    return Optional.ofNullable(STATUS.get(word()))
        .orElseThrow(() -> new Unfit("Its status is neither Y, A, N nor U."));
  }

  Values evidence() throws Unfit {
    Element tx = SafeXml.child(signed, "TX");
    Map<String, String> evidence = new TreeMap<>();
    evidence.put("status", word());
    evidence.put("xid", SafeXml.text(signed, "Purchase", "xid"));
    put(evidence, tx, "eci", ECI);
    put(evidence, tx, "time", TIME);
    return Values.of(evidence);
  }

  private String word() throws Unfit {
    return SafeXml.text(signed, "TX", "status");
  }

  private static void put(Map<String, String> evidence, Element tx, String name, String form)
      throws Unfit {
    if (SafeXml.find(tx, name).isPresent() && SafeXml.text(tx, name).matches(form)) {
      evidence.put(name, SafeXml.text(tx, name));
    }
  }
}
