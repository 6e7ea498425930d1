package org.tapedeck.hostsim.saman;

import java.math.BigDecimal;

/** The ways in which a double of XML Schema may be written. */
enum Doubles {
  POINT,
  PLAIN,
  EXPONENT;

  String text(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    boolean whole = shortest.scale() <= 0;
    return switch (this) {
      case POINT -> shortest.toPlainString() + (whole ? ".0" : "");
      case PLAIN -> shortest.toPlainString();
      case EXPONENT -> exponent(shortest);
    };
  }

  /** 12000 is 1.2E4. */
  private static String exponent(BigDecimal number) {
    String digits = number.unscaledValue().abs().toString();
    String sign = number.signum() < 0 ? "-" : "";
    String rest = digits.length() == 1 ? "0" : digits.substring(1);
    int power = digits.length() - 1 - number.scale();
    return sign + digits.charAt(0) + "." + rest + "E" + power;
  }
}
