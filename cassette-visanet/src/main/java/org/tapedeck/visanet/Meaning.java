package org.tapedeck.visanet;

import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Approved;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Misconfigured;
import org.tapedeck.cassette.HostOutcome.Reversed;
import org.tapedeck.cassette.HostOutcome.TryLater;
import org.tapedeck.cassette.Values;

/** What a row of a code table makes of an answer. */
enum Meaning {
  APPROVED((reason, evidence) -> new Approved(evidence, avs(evidence))),
  REVERSED((reason, evidence) -> new Reversed(evidence.and(Reversal.MARK))),
  DECLINED(declined(DeclineReason.DECLINED)),
  REFERRAL(declined(DeclineReason.REFERRAL)),
  PICK_UP(declined(DeclineReason.PICK_UP)),
  INVALID(declined(DeclineReason.INVALID)),
  TRY_LATER((reason, evidence) -> new TryLater(evidence)),
  MISCONFIGURED(Misconfigured::new),
  UNKNOWN((reason, evidence) -> new HostOutcome.Unknown(reason));

  private interface Reading {
    HostOutcome outcome(String reason, Values evidence);
  }

  private final Reading reading;

  Meaning(Reading reading) {
    this.reading = reading;
  }

  HostOutcome outcome(String reason, Values evidence) {
    return reading.outcome(reason, evidence);
  }

  private static Reading declined(DeclineReason why) {
    return (reason, evidence) -> new Declined(why, evidence);
  }

  private static CommonAvs avs(Values evidence) {
    return AvsCodes.common(evidence.text("avsResultCode"));
  }
}
