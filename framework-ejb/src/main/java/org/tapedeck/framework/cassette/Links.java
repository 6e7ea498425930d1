package org.tapedeck.framework.cassette;

import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.Link;

/** Opens links to hosts. */
public interface Links {

  /**
   * @param attemptId under which what is sent and received is logged
   */
  Host open(Link link, String attemptId);
}
