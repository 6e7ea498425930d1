package org.tapedeck.hostsim.saman;

import java.time.Duration;
import java.time.Instant;

/** A purchase that a shop's server has told the bank of before the buyer comes. */
record Token(Purchase purchase, Instant made, Duration life, String sessionKey) {

  String text() {
    return purchase.token();
  }

  boolean isOver(Instant now) {
    return now.isAfter(made.plus(life));
  }
}
