package org.tapedeck.visanet;

import static org.tapedeck.cassette.CommonAvs.FULL_MATCH;
import static org.tapedeck.cassette.CommonAvs.NO_MATCH;
import static org.tapedeck.cassette.CommonAvs.POSTAL_CODE_ONLY;
import static org.tapedeck.cassette.CommonAvs.STREET_ONLY;
import static org.tapedeck.cassette.CommonAvs.UNAVAILABLE;

import java.util.Map;
import org.tapedeck.cassette.CommonAvs;

/** The host's address check letters (VisaNet specification, section 3.3). */
final class AvsCodes {

  // spotless:off
  private static final Map<String, CommonAvs> LETTERS = Map.ofEntries(
      Map.entry("X", FULL_MATCH),        // street and 9-digit ZIP
      Map.entry("Y", FULL_MATCH),        // street and 5-digit ZIP
      Map.entry("D", FULL_MATCH),        // D, F, M: abroad
      Map.entry("F", FULL_MATCH),
      Map.entry("M", FULL_MATCH),
      Map.entry("A", STREET_ONLY),
      Map.entry("B", STREET_ONLY),       // abroad
      Map.entry("W", POSTAL_CODE_ONLY),  // 9-digit ZIP
      Map.entry("Z", POSTAL_CODE_ONLY),  // 5-digit ZIP
      Map.entry("P", POSTAL_CODE_ONLY),  // abroad
      Map.entry("N", NO_MATCH));
  // spotless:on

  private AvsCodes() {}

  /**
   * The common code. C, "formats cannot be compared", was not checked and so is no mismatch; it is
   * unavailable as are all letters without a row.
   */
  static CommonAvs common(String letter) {
    return LETTERS.getOrDefault(letter, UNAVAILABLE);
  }
}
