package org.tapedeck.redirect.saman;

import java.util.Base64;
import java.util.regex.Pattern;

/** The bank's receipt, RefNum, by its looks: what a stranger invents is not sent to the bank. */
final class Receipt {

  private static final int LONGEST = 50;
  private static final Pattern BASE_64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");

  private Receipt() {}

  /** Whether the bank may have given it: long enough, and in the alphabet of base64. */
  static boolean looksGenuine(String refNum, Profile profile) {
    return profile.shortestReceipt() <= refNum.length()
        && refNum.length() <= LONGEST
        && BASE_64.matcher(refNum).matches()
        && (profile == Profile.REST || hasOneSpelling(refNum));
  }

  /**
   * In base64 two texts may be the same bytes, so that one receipt could be paid with twice. By
   * REST the bank's answer names the receipt; by SOAP it does not.
   */
  private static boolean hasOneSpelling(String refNum) {
    try {
      byte[] bytes = Base64.getDecoder().decode(refNum);
      return Base64.getEncoder().encodeToString(bytes).equals(refNum);
    } catch (IllegalArgumentException noBase64) {
      return false;
    }
  }
}
