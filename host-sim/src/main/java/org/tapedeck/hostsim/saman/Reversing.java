package org.tapedeck.hostsim.saman;

import java.util.Optional;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.soap.SoapCall;

/** What the parts of a reverse call mean, for those who go by their names and those who do not. */
final class Reversing {
  private final SamanBooks books;
  private final Knobs knobs;

  Reversing(SamanBooks books, Knobs knobs) {
    this.books = books;
    this.knobs = knobs;
  }

  /** reverseTransaction1, which says how much. */
  Asking inPart(SoapCall call, String from) {
    String refNum = call.part("String_1");
    Optional<String> amount = Optional.of(call.part("Amount"));
    return new Asking(
        from, refNum, call.part("String_2"), call.part("Password"), amount, books.find(refNum));
  }

  /** reverseTransaction, which has no part for an amount. */
  Asking whole(SoapCall call, String from) {
    Optional<Payment> payment = books.find(call.part("String_1"));
    return knobs.use("reverse-parts").equals("detect")
        ? detected(call, from, payment)
        : named(call, from, payment);
  }

  private static Asking named(SoapCall call, String from, Optional<Payment> payment) {
    return new Asking(
        from,
        call.part("String_1"),
        call.part("String_2"),
        call.part("Password"),
        Optional.empty(),
        payment);
  }

  /** The terminal of the payment tells which part has the MID. */
  private static Asking detected(SoapCall call, String from, Optional<Payment> payment) {
    String mid = payment.map(held -> held.purchase().mid()).orElse("");
    boolean second = call.part("String_2").equals(mid);
    boolean third = call.part("Username").equals(mid);
    if (third && !second) {
      return amountSecond(call, from, payment);
    }
    boolean amountLast = second && !third && call.part("Password").matches("-?\\d+(\\.\\d+)?");
    return amountLast ? amountLast(call, from, payment) : named(call, from, payment);
  }

  /** RefNum, amount, MID, password. */
  private static Asking amountSecond(SoapCall call, String from, Optional<Payment> payment) {
    return new Asking(
        from,
        call.part("String_1"),
        call.part("Username"),
        call.part("Password"),
        Optional.of(call.part("String_2")),
        payment);
  }

  /** RefNum, MID, password, amount. */
  private static Asking amountLast(SoapCall call, String from, Optional<Payment> payment) {
    return new Asking(
        from,
        call.part("String_1"),
        call.part("String_2"),
        call.part("Username"),
        Optional.of(call.part("Password")),
        payment);
  }
}
