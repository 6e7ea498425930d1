package org.tapedeck.redirect.saman;

import java.util.Map;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Doubtful;
import org.tapedeck.cassette.HostOutcome.Misconfigured;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.Values;

/** One code that the bank answered, with the row of its table. */
record Said(long code, String words, Meaning meaning) {

  /**
   * Whether what was asked for is done.
   *
   * @param asked whether we may have asked for it before
   */
  boolean isDone(boolean asked) {
    return meaning == Meaning.DONE || isBefore() && asked;
  }

  boolean isBefore() {
    return meaning == Meaning.DONE_BEFORE;
  }

  /**
   * The outcome when it is not done.
   *
   * @param known what is kept beside the code
   */
  HostOutcome no(Values known) {
    Values evidence = known.and(evidence());
    return switch (meaning) {
      case DECLINED -> new Declined(DeclineReason.DECLINED, evidence);
      case INVALID, DONE_BEFORE, TOO_OLD -> new Declined(DeclineReason.INVALID, evidence);
      case MISCONFIGURED -> new Misconfigured(sentence(), evidence);
      case DOUBTFUL -> new Doubtful(sentence(), evidence);
      case UNKNOWN -> new Unknown(sentence());
      case DONE -> throw new IllegalStateException("done is no no");
    };
  }

  /** Whether it may have been done before, when we had asked for it, in spite of this no. */
  boolean hidesWhatWasBefore() {
    return meaning == Meaning.MISCONFIGURED || meaning == Meaning.TOO_OLD;
  }

  String sentence() {
    return "The bank answered " + code + ": " + words + ".";
  }

  Values evidence() {
    return Values.of(Map.of("resultCode", String.valueOf(code), "resultText", words));
  }
}
