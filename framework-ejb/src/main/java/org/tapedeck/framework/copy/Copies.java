package org.tapedeck.framework.copy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;

/** Has copies made of what hosts are sent and what they answer. */
@Dependent
public class Copies {

  /** Asks a host. */
  public interface Asking {
    HostOutcome ask(Host host) throws HostSilent, HostUnreachable;
  }

  private final Copying copying;
  private final Clock clock;

  @Inject
  public Copies(Copying copying, Clock clock) {
    this.copying = copying;
    this.clock = clock;
  }

  /** Asks, and keeps a copy of every byte that is exchanged. */
  public HostOutcome copied(Sending sending, Cassette cassette, Host host, Asking asking)
      throws HostSilent, HostUnreachable {
    TryCopy copy = new TryCopy(sending, copying, clock);
    try {
      return asking.ask(new CopiedHost(host, cassette, copy));
    } finally {
      copy.end();
    }
  }
}
