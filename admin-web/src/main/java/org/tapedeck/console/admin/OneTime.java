package org.tapedeck.console.admin;

import java.security.SecureRandom;

/**
 * A password that is handed over once and then changed: four groups of four signs that are not
 * taken for one another, with 80 bits of chance.
 */
final class OneTime {

  private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final SecureRandom CHANCE = new SecureRandom();

  private OneTime() {}

  static String password() {
    StringBuilder password = new StringBuilder();
    for (int at = 0; at < 16; at++) {
      password.append(at > 0 && at % 4 == 0 ? "-" : "");
      password.append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
    }
    return password.toString();
  }
}
