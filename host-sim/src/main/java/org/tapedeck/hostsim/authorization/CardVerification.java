package org.tapedeck.hostsim.authorization;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The CVV2 result, chosen by the value. It never turns an approval into a refusal. */
public final class CardVerification {
  private static final String MATCH = "M";

  // spotless:off
  public static final Map<String, String> RESULTS = new TreeMap<>(Map.of(
      "901", "N",     // no match
      "902", "P",     // not processed
      "903", "S",     // should be on the card
      "904", "U"));   // issuer takes no part
  // spotless:on

  private CardVerification() {}

  static boolean isWellFormed(Groups groups) {
    return groups
        .block(Groups.CARD_VERIFICATION)
        .map(block -> block.matches("[029][01] {4}|1[01]( \\d{3}|\\d{4})"))
        .orElse(true);
  }

  /** Empty unless a value was given and its result was wished for. */
  static Optional<String> result(Groups groups) {
    return groups
        .block(Groups.CARD_VERIFICATION)
        .filter(block -> block.startsWith("11"))
        .map(block -> RESULTS.getOrDefault(block.substring(2).strip(), MATCH));
  }
}
