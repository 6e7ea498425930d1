package org.tapedeck.framework.flow;

import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Link;

/**
 * What a host is to be asked: complete, so that it can be asked without a transaction.
 *
 * @param pace how often it is asked again when it gives no answer, and how long that may take
 */
public record Question(Cassette cassette, Link link, Pace pace, Asking asking) {

  /** The one call of a cassette that asks. */
  public interface Asking {

    /**
     * @param repeated whether the host may have been asked before
     */
    HostOutcome ask(Cassette cassette, Host host, boolean repeated)
        throws HostSilent, HostUnreachable;
  }

  HostOutcome put(Host host, boolean repeated) throws HostSilent, HostUnreachable {
    return asking.ask(cassette, host, repeated);
  }
}
