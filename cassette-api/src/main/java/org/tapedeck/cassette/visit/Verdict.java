package org.tapedeck.cassette.visit;

import org.tapedeck.cassette.Values;

/** What an inbound call says. Reasons are for administrators: whole sentences without a secret. */
public sealed interface Verdict {

  /** There is a proof, which {@link PayPage#confirm} is asked about. */
  record Proven(Proof proof) implements Verdict {}

  /**
   * The bank has nothing: the buyer gave up, or was declined. If money comes all the same it is
   * given back.
   */
  record NotPaid(Values evidence) implements Verdict {}

  /** The bank asks whether it may charge, and all that the cassette can compare agrees. */
  record MayCharge() implements Verdict {}

  /**
   * The bank asks whether it may charge, and it may not.
   *
   * @param warning whether administrators are told
   */
  record MayNotCharge(String reason, boolean warning) implements Verdict {}

  /** It says nothing that counts; the buyer waits. */
  record Nothing() implements Verdict {}

  /** Not from the bank, or altered on the way. Nothing is marked, administrators are told. */
  record Forged(String reason) implements Verdict {}

  /**
   * From the bank, but not what was agreed for this visit: it is not paid by it, and money may be
   * real. The visit waits for a person, and administrators are told.
   */
  record Doubtful(String reason, Values evidence) implements Verdict {}
}
