package org.tapedeck.hostsim.layout;

/** What can be said of a PAN by looking at it. */
public final class CardNumbers {
  private CardNumbers() {}

  public static boolean isNumeric(String pan) {
    return Content.DIGITS.holds(pan);
  }

  public static boolean hasUsualLength(String pan) {
    return pan.length() >= 13 && pan.length() <= 19;
  }

  public static boolean checkDigitHolds(String pan) {
    int sum = 0;
    for (int i = 0; i < pan.length(); i++) {
      int digit = pan.charAt(pan.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
