package org.tapedeck.cassette.visit;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Values;

/**
 * Where buyers pay on a page of the bank's own. A cassette that has one does not approve payments:
 * it sends the buyer away, and reads what bank and browser say afterwards. Like the cassette it is
 * stateless; the engine keeps visits and proofs, and applies each proof once.
 */
public interface PayPage {

  /** The calls that may come in for an account, by their name in the address: lower case. */
  Map<String, Origin> calls();

  /** How long things may take. */
  VisitLimits limits(Configuration configuration);

  /**
   * What sends the buyer away: {@link HostOutcome.Deferred}. A host may be asked for it (Saman's
   * token); nothing can be charged before the buyer has been sent, so silence is no harm here. Any
   * no of {@link HostOutcome} when the buyer cannot be sent.
   *
   * @throws HostSilent when the bank gave no whole answer
   * @throws HostUnreachable when the bank cannot be reached
   */
  HostOutcome send(Visit visit, Host host) throws HostSilent, HostUnreachable;

  /**
   * The {@link Visit#reference} that a call is about. It is looked up by it and nothing else: never
   * by a cookie. Empty when the call names none, or more than one.
   */
  Optional<String> reference(Inbound call);

  /**
   * What a call says about its visit. Throws nothing, whatever a stranger has sent.
   *
   * @param visit the visit of that reference in the account that the call came for
   */
  Verdict judge(Inbound call, Visit visit);

  /**
   * What became of the buyer's money, from what cannot be forged: the bank is asked, or the proof
   * is evidence enough by itself. {@link HostOutcome.Approved} when exactly the visit's amount was
   * paid; {@link HostOutcome.Declined} when nothing was; {@link HostOutcome.Unwanted} when the bank
   * has money that is not for this visit and is to give it back; {@link HostOutcome.Doubtful} when
   * a person has to look; {@link HostOutcome.Deferred} when the buyer has to go to another page
   * first, after which the same {@link Proof#bankReference} may come with other evidence. The same
   * on each repetition: a bank that confirms once only, and says so the second time, has confirmed
   * (section 3.6).
   *
   * @param repeated whether the bank may have been asked for this visit's proof before
   * @throws HostSilent when the bank gave no whole answer: nobody knows
   * @throws HostUnreachable when the bank cannot be reached
   */
  HostOutcome confirm(Visit visit, Proof proof, boolean repeated, Host host)
      throws HostSilent, HostUnreachable;

  /**
   * What is to be confirmed when the visit's time is over and nobody has come: for a bank that can
   * be asked what has become of it (section 7, sweep). {@link #confirm} must not begin anything
   * then; it learns what there is, and a no of the bank ends the visit. Empty when nobody can be
   * asked. A return that comes too late, or whose question was given up, is asked about by it, too,
   * when both have the same {@link Proof#bankReference}.
   */
  default Optional<Proof> lastWord(Visit visit) {
    return Optional.empty();
  }

  /**
   * What the bank's own server is answered, once everything is committed. A buyer gets a page of
   * ours instead.
   *
   * @param configuration the account's settings
   */
  Response answer(Inbound call, Hearing hearing, Configuration configuration);

  /** The shop's page to which a buyer goes back in the end; only ever from a setting. */
  Optional<URI> shop(Configuration configuration);

  /** Where the buyer's receipt is mailed to, from what came with the order. */
  Optional<String> buyerAddress(Values order);

  /**
   * Why a visit came to nothing, in words for the buyer: one whole sentence without a secret. Empty
   * when there is nothing to be said beyond that it was not paid.
   *
   * @param evidence what came with the no
   */
  default Optional<String> toldBuyer(Values evidence) {
    return Optional.empty();
  }

  /**
   * Whether it makes sense that the buyer of a visit that came to nothing tries again.
   *
   * @param evidence what came with the no
   */
  default boolean mayTryAgain(Values evidence) {
    return true;
  }
}
