package org.tapedeck.hostsim.saman;

import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.tapedeck.hostsim.bank.Knobs;

/** Verify and reverse over REST: a ResultCode, and the payment where there is one to show. */
final class RestReferences {
  private static final int DONE = 0;
  private static final int VERIFIED_BEFORE = 2;

  private final SamanBooks books;
  private final Knobs knobs;
  private final RestChecks checks;

  RestReferences(SamanBooks books, Knobs knobs, Merchants merchants) {
    this.books = books;
    this.knobs = knobs;
    this.checks = new RestChecks(merchants, books);
  }

  Outcome<Integer> verify(RestAsking asking) {
    books.called("verify");
    return otherwise("rest-verify", checks.verify(asking), asking, this::verified, Payment::verify);
  }

  private int verified(Payment payment) {
    boolean known = payment.isVerified() && knobs.use("rest-verify-repeat").equals("code2");
    return known ? VERIFIED_BEFORE : DONE;
  }

  Outcome<Integer> reverse(RestAsking asking) {
    books.called("reverse");
    return otherwise(
        "rest-reverse",
        checks.reverse(asking),
        asking,
        payment -> DONE,
        payment -> payment.reverse(payment.left()));
  }

  private interface Change {
    void of(Payment payment);
  }

  /** What the knob says, or else the code of the first check that applies, or else it is done. */
  private Outcome<Integer> otherwise(
      String knob,
      OptionalInt refused,
      RestAsking asking,
      ToIntFunction<Payment> good,
      Change change) {
    String wished = knobs.use(knob);
    if (!wished.equals("rules")) {
      return Outcome.only(Integer.valueOf(wished));
    }
    if (refused.isPresent()) {
      return Outcome.only(refused.getAsInt());
    }
    Payment held = asking.held();
    return new Outcome<>(good.applyAsInt(held), () -> change.of(held));
  }
}
