package org.tapedeck.framework.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many commands may wait for the hosts of one cassette. There are fewer seats than places at
 * the door, so a host that is silent never has them all.
 */
@ApplicationScoped
public class Seats {

  public static final String SETTING = "tapedeck.cassette.places";
  public static final int STANDARD = 24;

  private Places places;

  protected Seats() {}

  @Inject
  public Seats(@ConfigProperty(name = SETTING, defaultValue = "" + STANDARD) int ofEachCassette) {
    this.places = new Places(ofEachCassette);
  }

  /** None yet: a command that asks no host needs none. */
  public Seat none() {
    return new Seat(places);
  }
}
