package org.tapedeck.framework.model;

import java.util.Map;
import java.util.Set;

/**
 * What a host's word means.
 *
 * @param event in the tables of payments and batches
 * @param code the secondary code that tells it
 */
record HostWord(String event, String code) {

  // spotless:off
  private static final Map<String, HostWord> WORDS = Map.of(
      "yes",      new HostWord("host_yes", "0"),
      "differs",  new HostWord("host_yes", "0"),
      "no",       new HostWord("host_no",  "321"),
      "call",     new HostWord("host_no",  "322"),
      "later",    new HostWord("host_no",  "325"),
      "rejected", new HostWord("host_no",  "326"),
      "taken",    new HostWord("host_no",  "327"),
      "setup",    new HostWord("host_no",  "312"));
  // spotless:on

  /** What has no row is silence, whatever it was. */
  static HostWord of(String word, boolean silenceIsNo) {
    HostWord none = new HostWord(silenceIsNo ? "host_no" : "host_silent", "311");
    return WORDS.getOrDefault(word, none);
  }

  /** A yes with nothing that the host could find the approval by is a yes, too. */
  static HostWord ofApproval(String word, boolean silenceIsNo) {
    return of(word.equals("bare") ? "yes" : word, silenceIsNo);
  }

  /** Whether it is a no to the batch itself, which can be forced. */
  boolean isRejection() {
    return Set.of("321", "322", "326").contains(code);
  }

  boolean isYes() {
    return event.equals("host_yes");
  }

  boolean isNo() {
    return event.equals("host_no");
  }

  /**
   * @param failure the primary code of a no
   */
  String codes(String failure) {
    return switch (event) {
      case "host_yes" -> "0 0";
      case "host_no" -> failure + " " + code;
      default -> "1 " + code;
    };
  }
}
