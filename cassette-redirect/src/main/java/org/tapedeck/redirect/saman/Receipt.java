package org.tapedeck.redirect.saman;

import java.util.regex.Pattern;

/** The bank's receipt, RefNum, by its looks: what a stranger invents is not sent to the bank. */
record Receipt(String refNum, Profile profile) {

  private static final int LONGEST = 50;
  private static final Pattern BASE_64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private static final int QUARTET = 4;
  private static final int UNUSED_OF_TWO = 0b1111;
  private static final int UNUSED_OF_THREE = 0b11;

  /** Whether the bank may have given it: long enough, and in the alphabet of base64. */
  boolean looksGenuine() {
    return profile.shortestReceipt() <= refNum.length()
        && refNum.length() <= LONGEST
        && BASE_64.matcher(refNum).matches();
  }

  /**
   * What is unique of it. In base64 several texts stand for the same bytes, and to a bank that
   * decodes them they are one receipt: they have one name here, without padding and with the unused
   * bits of the last sign 0. By REST the bank's answer names the receipt itself.
   */
  String name() {
    return profile == Profile.REST ? refNum : withoutUnusedBits(refNum.replace("=", ""));
  }

  private static String withoutUnusedBits(String signs) {
    int unused =
        switch (signs.length() % QUARTET) {
          case 2 -> UNUSED_OF_TWO;
          case 3 -> UNUSED_OF_THREE;
          default -> 0;
        };
    int last = signs.length() - 1;
    return signs.substring(0, last)
        + ALPHABET.charAt(ALPHABET.indexOf(signs.charAt(last)) & ~unused);
  }
}
