package org.tapedeck.hostsim.saman;

import java.util.Map;

/** What the REST calls say of their codes. */
final class ResultCode {
  // spotless:off
  private static final Map<Integer, String> WORDS = Map.of(
      0,    "done",
      2,    "verified before",
      5,    "reversed before",
      -2,   "transaction not found",
      -6,   "more than the time that is allowed",
      -104, "terminal is disabled",
      -105, "terminal is not known",
      -106, "address is not allowed");
  // spotless:on

  private ResultCode() {}

  static String words(int code) {
    return WORDS.getOrDefault(code, "");
  }
}
