package org.tapedeck.hostsim.behaviour;

/** An answer record and how it is delivered. */
public record Reply(String text, Delivery delivery) {

  public static Reply plain(String text) {
    return new Reply(text, Delivery.PLAIN);
  }

  /** Nothing was booked and nothing is said. */
  public static Reply nothing(Delivery delivery) {
    return new Reply("", delivery);
  }
}
