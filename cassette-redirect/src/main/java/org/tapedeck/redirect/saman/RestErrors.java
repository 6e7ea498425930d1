package org.tapedeck.redirect.saman;

import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Misconfigured;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.Values;

/** The error codes of the calls for a token and for a receipt (section 3.5): all are ours. */
final class RestErrors {

  // spotless:off
  private static final Map<String, String> WORDS = Map.of(
      "5",  "a parameter is wrong",
      "8",  "our address is not registered",
      "12", "the terminal is not known",
      "20", "the terminal is disabled");
  // spotless:on

  private RestErrors() {}

  static HostOutcome outcome(String code) {
    return Optional.ofNullable(WORDS.get(code))
        .<HostOutcome>map(words -> misconfigured(code, words))
        .orElse(new Unknown("The bank answered an error that is not in the table."));
  }

  private static Misconfigured misconfigured(String code, String words) {
    return new Misconfigured(
        "The bank answered error " + code + ": " + words + ".",
        Values.of(Map.of("resultCode", code, "resultText", words)));
  }
}
