package org.tapedeck.framework.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many commands the door has at work. There are more threads than places, so that whoever finds
 * none is told so at once.
 */
@ApplicationScoped
public class DoorPlaces {

  static final String SETTING = "tapedeck.door.places";
  static final int STANDARD = 48;

  /** The other threads of the door give refusals, and wait for forms that come slowly. */
  static final int MOST = 56;

  /** Of those that only look: their replies may be long, and stay in memory until they are read. */
  static final String LOOKING_SETTING = "tapedeck.door.query-places";

  static final int LOOKING_STANDARD = 12;

  private Semaphore all;
  private Semaphore looking;

  protected DoorPlaces() {}

  /**
   * @param ofEachCassette the seats of one cassette
   * @throws IllegalArgumentException when one host, or queries alone, could take all the places
   */
  @Inject
  public DoorPlaces(
      @ConfigProperty(name = SETTING, defaultValue = "" + STANDARD) int places,
      @ConfigProperty(name = LOOKING_SETTING, defaultValue = "" + LOOKING_STANDARD) int toLook,
      @ConfigProperty(name = Seats.SETTING, defaultValue = "" + Seats.STANDARD)
          int ofEachCassette) {
    check(SETTING, 2, places, MOST);
    check(LOOKING_SETTING, 1, toLook, places - 1);
    check(Seats.SETTING, 1, ofEachCassette, places - 1);
    all = new Semaphore(places);
    looking = new Semaphore(toLook);
  }

  private static void check(String setting, int least, int value, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s must be from %d to %d, and not %d.".formatted(setting, least, most, value));
    }
  }

  /** None yet. */
  public DoorPlace none() {
    return new DoorPlace(all, looking);
  }
}
