package org.tapedeck.redirect.commsecure;

import java.util.Locale;
import java.util.Optional;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;

/**
 * Money that a buyer is to get back.
 *
 * @param cents how much
 * @param transaction our name for it at the bank, 21 characters at most, the same on every
 *     repetition
 * @param evidence of the result that brought the money
 * @param repeated whether the bank may have been asked before
 */
record GivingBack(
    Configuration configuration,
    Optional<String> cents,
    String transaction,
    Values evidence,
    boolean repeated) {

  private static final int WIDTH = 12;
  private static final int RADIX = 36;

  static GivingBack of(RefundRequest request) {
    return new GivingBack(
        request.configuration(),
        Australian.cents(request.amount()),
        name("C", request.evidence(), request.creditNumber()),
        request.evidence(),
        request.repeated());
  }

  static GivingBack of(ReversalRequest request) {
    return new GivingBack(
        request.configuration(),
        isWhole(request) ? request.evidence().find("amountPaid") : part(request),
        name("V", request.evidence(), request.time().getEpochSecond()),
        request.evidence(),
        request.repeated());
  }

  /** What the bank took goes back, a surcharge with it. */
  private static boolean isWhole(ReversalRequest request) {
    return request.left().amount() == 0 && request.approved().equals(request.authorized());
  }

  private static Optional<String> part(ReversalRequest request) {
    Money approved = request.approved();
    long part = approved.amount() - request.left().amount();
    return Australian.cents(new Money(part, approved.exponent(), approved.currency()));
  }

  /**
   * The visit's reference in 12 digits of base 36, and what tells one of its refunds from another.
   */
  private static String name(String kind, Values evidence, long number) {
    String reference = digits(Long.parseLong(evidence.text("reference")));
    return kind + "0".repeat(WIDTH - reference.length()) + reference + digits(number);
  }

  private static String digits(long number) {
    return Long.toString(number, RADIX).toUpperCase(Locale.ROOT);
  }
}
