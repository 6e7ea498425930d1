package org.tapedeck.framework.cassette;

import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Link;

/** Opens links to hosts. */
public interface Links {

  /**
   * @param attemptId under which what is sent is logged, with every secret masked
   * @throws HostUnreachable when the link's settings do not make a link
   */
  Host open(Link link, String attemptId) throws HostUnreachable;
}
