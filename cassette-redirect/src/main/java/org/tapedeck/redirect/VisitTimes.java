package org.tapedeck.redirect;

import java.time.Duration;
import org.tapedeck.cassette.Values;

/** How long a visit may take, by the account's settings. */
public final class VisitTimes {

  private VisitTimes() {}

  /**
   * @param otherwise what holds where $VISITTIMEOUT, in minutes, is not set
   */
  public static Duration of(Values account, Duration otherwise) {
    return account
        .find("visitTimeout")
        .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)))
        .orElse(otherwise);
  }
}
