package org.tapedeck.hostsim.authorization;

import java.util.Optional;
import org.tapedeck.hostsim.books.Authorized;
import org.tapedeck.hostsim.books.Books;
import org.tapedeck.hostsim.books.Hold;
import org.tapedeck.hostsim.books.Reversal;

/** Finds the hold that a reversal speaks of and takes it back, wholly or in part. */
final class Reversals {

  /** The answer code, and the hold when there was one. */
  record Outcome(String code, Optional<Hold> original) {
    boolean isDone() {
      return code.equals("00");
    }
  }

  private final Books books;

  Reversals(Books books) {
    this.books = books;
  }

  Outcome reverse(AuthorizationRequest request) {
    Optional<Hold> original = books.hold(key(request));
    String code = original.map(hold -> code(request, hold)).orElse("76");
    Outcome outcome = new Outcome(code, original);
    if (outcome.isDone()) {
      original.orElseThrow().reverseTo(request.secondaryAmount());
    }
    books.write(entry(request, outcome));
    return outcome;
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
