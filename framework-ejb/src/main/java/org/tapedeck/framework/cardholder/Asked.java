package org.tapedeck.framework.cardholder;

import java.time.Instant;
import org.tapedeck.cassette.Money;

/**
 * The payment for which a cardholder is to show that he is one. Its text form shows no card.
 *
 * @param pan the card number, 13 to 19 digits
 * @param expiry YYYYMM
 * @param amount with minor units ({@link Money#hasMinorUnits}), up to 12 digits of them
 * @param description what is bought, for the page of the cardholder's bank; shortened to 125
 *     characters
 * @param termUrl where his browser brings the bank's answer, absolute
 * @param md comes back with it as it is, and anybody can change it: a proof of nothing
 * @param time of the purchase
 */
public record Asked(
    String pan,
    String expiry,
    Money amount,
    String description,
    String termUrl,
    String md,
    Instant time) {

  @Override
  public String toString() {
    return "Asked[" + amount + ", " + time + "]";
  }
}
