package org.tapedeck.hostsim.authorization;

import java.util.Optional;
import org.tapedeck.hostsim.behaviour.Amounts;
import org.tapedeck.hostsim.behaviour.Behaviour;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.behaviour.ReversalBehaviours;
import org.tapedeck.hostsim.books.Authorized;
import org.tapedeck.hostsim.books.Books;
import org.tapedeck.hostsim.books.Hold;
import org.tapedeck.hostsim.books.Reversal;

/** Finds the hold that a reversal speaks of and takes it back, wholly or in part. */
final class Reversals {

  /** The answer code, how the answer is delivered, and the hold when there was one. */
  record Outcome(String code, Delivery delivery, Optional<Hold> original) {
    boolean isDone() {
      return code.equals("00");
    }
  }

  private static final Outcome NO_ORIGINAL = new Outcome("76", Delivery.PLAIN, Optional.empty());

  private final Books books;
  private final Amounts amounts;

  Reversals(Books books, Amounts amounts) {
    this.books = books;
    this.amounts = amounts;
  }

  Outcome reverse(AuthorizationRequest request) {
    Outcome outcome =
        books.hold(key(request)).map(hold -> reverse(request, hold)).orElse(NO_ORIGINAL);
    if (outcome.delivery() != Delivery.GATEWAY_503) {
      books.write(entry(request, outcome));
    }
    return outcome;
  }

  private Outcome reverse(AuthorizationRequest request, Hold hold) {
    String code = code(request, hold);
    if (!code.equals("00")) {
      return new Outcome(code, Delivery.PLAIN, Optional.of(hold));
    }
    Behaviour behaviour = amounts.ofReversal(request.amount(), request.secondaryAmount());
    if (ReversalBehaviours.isDone(behaviour)) {
      hold.reverseTo(request.secondaryAmount());
    }
    return new Outcome(behaviour.code(), behaviour.delivery(), Optional.of(hold));
  }

  private static String key(AuthorizationRequest request) {
    return Authorized.key(request.get("transactionIdentifier"), request.get("reversalData"));
  }

  private static String code(AuthorizationRequest request, Hold hold) {
    if (!isConsistent(request, hold.authorized())) {
      return "77";
    }
    if (hold.isOpen()) {
      return "00";
    }
    // Nobody has published a rule for a second, different reversal, so we are strict.
    return hold.openAmount() == request.secondaryAmount() ? "79" : "77";
  }

  private static boolean isConsistent(AuthorizationRequest request, Authorized original) {
    return original.maskedPan().equals(request.card().maskedPan())
        && original.place().equals(request.place())
        && original.amount() == request.amount()
        && original.amount() > request.secondaryAmount();
  }

  private static Reversal entry(AuthorizationRequest request, Outcome outcome) {
    return new Reversal(
        request.place(),
        request.get("sequenceNumber"),
        outcome.original().map(hold -> hold.authorized().sequence()).orElse("-"),
        Long.toString(request.secondaryAmount()),
        outcome.code());
  }
}
