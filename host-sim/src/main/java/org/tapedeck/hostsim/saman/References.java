package org.tapedeck.hostsim.saman;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.soap.SoapCall;

/** Verify and reverse over SOAP: an amount or a code. */
final class References {
  private static final BigDecimal VERIFIED_BEFORE = BigDecimal.valueOf(2);
  private static final BigDecimal REVERSED = BigDecimal.ONE;

  private final SamanBooks books;
  private final Knobs knobs;
  private final Checks checks;
  private final Reversing reversing;

  References(SamanBooks books, Knobs knobs, Merchants merchants) {
    this.books = books;
    this.knobs = knobs;
    this.checks = new Checks(merchants, knobs);
    this.reversing = new Reversing(books, knobs);
  }

  Outcome<BigDecimal> verify(SoapCall call, String from) {
    books.called("verify");
    String refNum = call.part("String_1");
    Asking asking =
        new Asking(from, refNum, call.part("String_2"), "", Optional.empty(), books.find(refNum));
    Optional<Outcome<BigDecimal>> otherwise = otherwise("verify", checks.verify(asking));
    return otherwise.orElseGet(() -> verified(asking.held()));
  }

  private Outcome<BigDecimal> verified(Payment payment) {
    boolean known = payment.isVerified() && knobs.use("verify-repeat").equals("code2");
    return new Outcome<>(known ? VERIFIED_BEFORE : shown(payment, knobs), payment::verify);
  }

  /** What a verify says was paid. */
  static BigDecimal shown(Payment payment, Knobs knobs) {
    String more = knobs.use("verify-amount");
    BigDecimal paid = BigDecimal.valueOf(payment.paid());
    return more.equals("paid") ? paid : paid.add(new BigDecimal(more));
  }

  Outcome<BigDecimal> reverseInPart(SoapCall call, String from) {
    return reverse(reversing.inPart(call, from));
  }

  Outcome<BigDecimal> reverseWhole(SoapCall call, String from) {
    return reverse(reversing.whole(call, from));
  }

  private Outcome<BigDecimal> reverse(Asking asking) {
    books.called("reverse");
    Optional<Outcome<BigDecimal>> otherwise = otherwise("reverse", checks.reverse(asking));
    return otherwise.orElseGet(() -> reversed(asking));
  }

  private static Outcome<BigDecimal> reversed(Asking asking) {
    long amount = Checks.amount(asking);
    return new Outcome<>(REVERSED, () -> asking.held().reverse(amount));
  }

  /** What the knob says, or else the code of the first check that applies. */
  private Optional<Outcome<BigDecimal>> otherwise(String knob, OptionalInt refused) {
    String wished = knobs.use(knob);
    if (!wished.equals("rules")) {
      return Optional.of(Outcome.only(new BigDecimal(wished)));
    }
    return refused.isPresent()
        ? Optional.of(Outcome.only(BigDecimal.valueOf(refused.getAsInt())))
        : Optional.empty();
  }
}
