package org.tapedeck.cassette;

import org.tapedeck.cassette.visit.Instruction;

/**
 * What became of a request to a host. Silence is Unknown, and so is an answer that has no row. The
 * engine stores evidence as text, 32,000 characters at most, and a reason up to 400; both are
 * shown.
 */
public sealed interface HostOutcome {

  /**
   * The host said yes.
   *
   * @param evidence what the host answered, kept with the payment and shown; no secret among it
   * @param avs the common AVS code
   */
  record Approved(Values evidence, CommonAvs avs) implements HostOutcome {}

  /**
   * The host took the approval back, as far as it was asked to, or had done so before.
   *
   * @param evidence what the host answered, kept with the payment beside what it answered when it
   *     approved, and shown; no secret among it
   */
  record Reversed(Values evidence) implements HostOutcome {}

  /**
   * The host took the batch.
   *
   * @param balanced whether the host's totals are ours
   */
  record Settled(Values evidence, boolean balanced) implements HostOutcome {}

  /** The host said no. What was asked of it was not done. */
  record Declined(DeclineReason reason, Values evidence) implements HostOutcome {}

  /** The host is sure that nothing was done; later it may be. */
  record TryLater(Values evidence) implements HostOutcome {}

  /**
   * Nobody is sure.
   *
   * @param arrived whether the request may have arrived at the host; false only where it surely has
   *     not, which the engine tells when there was no connection
   */
  record Unknown(String reason, boolean arrived) implements HostOutcome {

    public Unknown(String reason) {
      this(reason, true);
    }
  }

  /** Our side is set up wrongly; nothing was done. */
  record Misconfigured(String reason, Values evidence) implements HostOutcome {}

  /**
   * The buyer has to go to a page of the bank first: {@link
   * org.tapedeck.cassette.visit.PayPage#send} says so, and {@link
   * org.tapedeck.cassette.visit.PayPage#confirm} when one page was not enough.
   *
   * @param evidence what the bank gave with it, kept with the visit; no secret among it
   */
  record Deferred(Instruction instruction, Values evidence) implements HostOutcome {}

  /**
   * The bank has the buyer's money, but it is not what was asked for, so that it is to be given
   * back wholly. Only {@link org.tapedeck.cassette.visit.PayPage#confirm} says so.
   *
   * @param reason a whole sentence without a secret, for administrators
   * @param evidence all that {@link Cassette#reverse} needs
   */
  record Unwanted(String reason, Values evidence) implements HostOutcome {}

  /**
   * The bank's word is genuine and does not fit: a person has to look, and until then the payment
   * is pending. Only {@link org.tapedeck.cassette.visit.PayPage#confirm} says so.
   *
   * @param reason a whole sentence without a secret, for administrators
   */
  record Doubtful(String reason, Values evidence) implements HostOutcome {}

  /** The host gave the buyer his money back, now or on an earlier try. */
  record Refunded(Values evidence) implements HostOutcome {}
}
