package org.tapedeck.hostsim.saman;

import java.net.URI;
import java.util.Set;

/**
 * What a shop asks a buyer to pay.
 *
 * @param amount in rial
 * @param byGet whether the buyer shall come back with GET
 * @param token nothing at all when there is none
 * @param cards MD5 of the cards that may pay, in small letters; none: any
 */
record Purchase(
    String mid,
    String resNum,
    long amount,
    long wage,
    String redirectUrl,
    Generation generation,
    boolean byGet,
    String token,
    Set<String> cards) {
  static final int RESNUM_MAX = 50;
  static final int ADDRESS_MAX = 2083;

  private static final String AMOUNT = "[1-9]\\d{0,14}";

  /** Whole rial, digits only, more than nothing. */
  static boolean isAmount(String text) {
    return text.matches(AMOUNT);
  }

  static boolean isResNum(String text) {
    return !text.isBlank() && text.length() <= RESNUM_MAX;
  }

  static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      boolean web = String.valueOf(address.getScheme()).matches("(?i)https?");
      return web && address.getHost() != null && text.length() <= ADDRESS_MAX;
    } catch (java.net.URISyntaxException none) {
      return false;
    }
  }

  Purchase at(String address) {
    return new Purchase(mid, resNum, amount, wage, address, generation, byGet, token, cards);
  }

  Purchase through(Generation way, boolean get) {
    return new Purchase(mid, resNum, amount, wage, redirectUrl, way, get, token, cards);
  }
}
