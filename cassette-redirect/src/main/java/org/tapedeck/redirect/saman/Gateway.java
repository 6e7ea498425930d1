package org.tapedeck.redirect.saman;

import java.net.URI;
import java.util.Optional;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Damaged;

/** How the bank is asked in one of its generations. */
interface Gateway {

  static Gateway of(SamanSettings settings) {
    return settings.profile() == Profile.SOAP
        ? new SoapGateway(settings)
        : new RestGateway(settings);
  }

  /** What sends the buyer to the bank's page. */
  HostOutcome send(Visit visit, long rial, URI page, Host host)
      throws HostSilent, HostUnreachable, Damaged;

  /**
   * Why a payment that its return told nothing of is not to be verified; empty when it may be. Only
   * a generation with such returns asks.
   */
  default Optional<HostOutcome> refused(Visit visit, String refNum, Host host)
      throws HostSilent, HostUnreachable, Damaged {
    return Optional.empty();
  }

  /** What the bank has for a receipt. */
  Verified verify(String refNum, Host host) throws HostSilent, HostUnreachable, Damaged;

  /** Gives money back. */
  Said takeBack(Question question, String refNum, long rial, Host host)
      throws HostSilent, HostUnreachable, Damaged;
}
