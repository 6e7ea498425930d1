package org.tapedeck.redirect;

import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Verdict;

/** What tests ask of verdicts. */
public final class Verdicts {

  private Verdicts() {}

  /** What is kept with a verdict. */
  public static Values evidence(Verdict verdict) {
    if (verdict instanceof Verdict.Proven proven) {
      return proven.proof().evidence();
    }
    if (verdict instanceof Verdict.Doubtful doubtful) {
      return doubtful.evidence();
    }
    return verdict instanceof Verdict.NotPaid notPaid ? notPaid.evidence() : Values.NONE;
  }
}
