package org.tapedeck.framework.flow;

import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Link;

/** What a host is to be asked: complete, so that it can be asked without a transaction. */
public record Question(Cassette cassette, Link link, Asking asking) {

  /** The one call of a cassette that asks. */
  public interface Asking {
    HostOutcome ask(Cassette cassette, Host host) throws HostSilent, HostUnreachable;
  }

  HostOutcome put(Host host) throws HostSilent, HostUnreachable {
    return asking.ask(cassette, host);
  }
}
