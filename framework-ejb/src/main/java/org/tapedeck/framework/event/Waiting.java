package org.tapedeck.framework.event;

import java.util.Arrays;
import java.util.Optional;

/**
 * A notice that is due, and what is needed to send it.
 *
 * @param unit exponent and currency of the order, for a notice that does not bring them; empty when
 *     it does, or when the order is gone
 */
public record Waiting(Notice notice, Listener listener, Optional<Unit> unit) {

  /** What an amount is counted in. */
  public record Unit(int exponent, String currency) {}

  /** Unique among all events; a repetition has it again. */
  String eventId() {
    return notice.listenerId() + ":" + notice.id();
  }

  boolean isOf(ObjectKind... kinds) {
    return Arrays.asList(kinds).contains(notice.kind());
  }

  boolean isFinancial() {
    return !isOf(ObjectKind.CASSETTE, ObjectKind.SERVER);
  }

  /** A number in the object's key; 1 is the merchant's. */
  String part(int at) {
    return notice.objectId().split(":")[at];
  }

  /** An amount, as long as it is known what it is counted in. */
  Long money(Long amount) {
    return exponent() == null ? null : amount;
  }

  Integer exponent() {
    return notice.amountExp10() == null
        ? unit.map(Unit::exponent).orElse(null)
        : notice.amountExp10();
  }

  String currency() {
    return notice.currency() == null ? unit.map(Unit::currency).orElse(null) : notice.currency();
  }
}
