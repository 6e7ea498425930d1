package org.tapedeck.redirect.ticketswitch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Doubtful;
import org.tapedeck.cassette.HostOutcome.Misconfigured;
import org.tapedeck.cassette.HostOutcome.TryLater;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.Values;

/**
 * One code that the core answered, with the row of its table.
 *
 * @param again whether it makes sense that the buyer tries again
 */
record Said(Kind kind, String code, String words, Meaning meaning, Told told, boolean again) {

  /** What an outcome's evidence says of it; empty when it says nothing. */
  static Optional<Said> of(Values evidence) {
    return evidence
        .find("failKind")
        .map(kind -> Codes.said(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), code(evidence)));
  }

  private static String code(Values evidence) {
    return evidence.find("failCode").orElse("");
  }

  String key() {
    return kind + " " + code;
  }

  /** Before a page was given out nothing can have been bought. */
  HostOutcome beforeThePage() {
    return switch (meaning) {
      case LATER -> new TryLater(evidence());
      case LOOK_UP, DOUBTFUL, UNKNOWN -> new Unknown(sentence());
      default -> no(Values.NONE);
    };
  }

  /**
   * The outcome when part two says so.
   *
   * @param more what is kept beside the code
   */
  HostOutcome no(Values more) {
    Values evidence = evidence().and(more);
    return switch (meaning) {
      case DECLINED -> new Declined(DeclineReason.DECLINED, evidence);
      case INVALID -> new Declined(DeclineReason.INVALID, evidence);
      case MISCONFIGURED, ANOTHER_TOKEN -> new Misconfigured(sentence(), evidence);
      case DOUBTFUL, LOOK_UP -> new Doubtful(sentence(), evidence);
      case LATER, UNKNOWN -> new Unknown(sentence());
    };
  }

  String sentence() {
    return "The core answered " + kind.word() + " code " + code + ": " + words + ".";
  }

  Values evidence() {
    return Values.of(Map.of("failKind", kind.word(), "failCode", code, "failText", words));
  }
}
