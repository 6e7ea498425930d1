package org.tapedeck.framework.cassette;

import jakarta.enterprise.context.ApplicationScoped;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Link;

/** Opens links of every kind. */
@ApplicationScoped
public class OpenLinks implements Links {

  private final HttpsLinks https = new HttpsLinks();

  @Override
  public Host open(Link link, String attemptId) throws HostUnreachable {
    return link instanceof Link.Leased line
        ? new LeasedHost(line, attemptId)
        : https.open((Link.Https) link, attemptId);
  }
}
