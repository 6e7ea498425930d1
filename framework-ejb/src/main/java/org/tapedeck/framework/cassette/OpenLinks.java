package org.tapedeck.framework.cassette;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Link;

/** Opens links of every kind. */
@ApplicationScoped
public class OpenLinks implements Links {

  private final HttpsLinks https = new HttpsLinks();
  private Clock clock;

  protected OpenLinks() {}

  @Inject
  public OpenLinks(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Host open(Link link, String attemptId) throws HostUnreachable {
    return link instanceof Link.Leased line
        ? new LeasedHost(line, attemptId, clock)
        : https.open((Link.Https) link, attemptId);
  }
}
