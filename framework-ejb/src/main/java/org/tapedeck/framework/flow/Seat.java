package org.tapedeck.framework.flow;

import java.util.Optional;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;

/** The seat of one command, from the moment on at which a host is to be asked for it. */
public final class Seat implements AutoCloseable {

  private final Places places;
  private Optional<String> cassetteName = Optional.empty();

  Seat(Places places) {
    this.places = places;
  }

  /**
   * Takes one of the cassette's seats; a command that begins again keeps the one that it has.
   *
   * @throws Refused when there is none, so that nothing of the command is done
   */
  public void take(String wanted) {
    if (!cassetteName.equals(Optional.of(wanted))) {
      close();
      if (!places.isTaken(wanted)) {
        throw busy(wanted);
      }
      cassetteName = Optional.of(wanted);
    }
  }

  private static Refused busy(String cassetteName) {
    return new Refused(
        cassetteName,
        PrimaryReturnCode.PRC_SERVER_BUSY,
        SecondaryReturnCode.RC_CASSETTENAME.number(),
        "Too many commands wait for the host of "
            + cassetteName
            + "; nothing was done, and the same command may be given again.");
  }

  /** The same seat for somebody who keeps it longer; this one has none any more. */
  Seat handOn() {
    Seat other = new Seat(places);
    other.cassetteName = cassetteName;
    cassetteName = Optional.empty();
    return other;
  }

  /** Gives it back. */
  @Override
  public void close() {
    cassetteName.ifPresent(places::giveBack);
    cassetteName = Optional.empty();
  }
}
