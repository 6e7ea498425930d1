package org.tapedeck.framework.handler;

import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Link;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;

/** The link to a cassette's host. */
final class HostLink {

  private HostLink() {}

  /**
   * The link that the settings make.
   *
   * @throws Refused when they are not complete
   */
  static Link of(Cassette cassette, Configuration configuration) {
    try {
      return cassette.link(configuration.cassette());
    } catch (IllegalStateException incomplete) {
      throw new Refused(
          PrimaryReturnCode.PRC_CASSETTE_ERROR,
          SecondaryReturnCode.RC_HOST_SETUP,
          incomplete.getMessage());
    }
  }
}
