package org.tapedeck.hostsim.behaviour;

import java.util.Locale;

/** What the host does on purpose when an amount ends in two given digits. */
public record Behaviour(String ending, String code, Delivery delivery, String meaning) {

  static Behaviour row(String ending, String code, Delivery delivery, String meaning) {
    return new Behaviour(ending, code, delivery, meaning);
  }

  static String endingOf(String amount) {
    String twoDigits = "00" + amount;
    return twoDigits.substring(twoDigits.length() - 2);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%-7s %-5s %-13s %s", ending, code, delivery, meaning);
  }
}
