package org.tapedeck.hostsim.authorization;

import java.util.Optional;
import org.tapedeck.hostsim.books.Bounded;
import org.tapedeck.hostsim.books.Place;

/**
 * The answers given lately, for requests that come again because the first answer was lost.
 * Sequence numbers come round after 9999, so card and amount must agree as well.
 */
final class StoredAnswers {
  private static final int ANSWERS_MAX = 20_000;

  private record Key(Place place, String sequence, TransactionCode code) {}

  private record Stored(String maskedPan, String amount, String left, String text) {}

  private final Bounded<Key, Stored> answers = new Bounded<>(ANSWERS_MAX);
  private final boolean recognised;

  /**
   * @param recognised whether repeats are; a host that takes each for a new request does not
   */
  StoredAnswers(boolean recognised) {
    this.recognised = recognised;
  }

  Optional<String> answerTo(AuthorizationRequest request) {
    if (!recognised || !TransactionCode.isRepeat(request.get("transactionCode"))) {
      return Optional.empty();
    }
    String type = request.get("applicationType");
    return Optional.ofNullable(answers.get(key(request)))
        .filter(stored -> stored.maskedPan().equals(request.card().maskedPan()))
        .filter(stored -> stored.amount().equals(request.get("amount")))
        .filter(stored -> stored.left().equals(request.get("secondaryAmount")))
        .map(stored -> ResponseFormat.withApplicationType(stored.text(), type));
  }

  void store(AuthorizationRequest request, String text) {
    Stored stored =
        new Stored(
            request.card().maskedPan(),
            request.get("amount"),
            request.get("secondaryAmount"),
            text);
    answers.remove(key(request));
    answers.put(key(request), stored);
  }

  private static Key key(AuthorizationRequest request) {
    return new Key(request.place(), request.get("sequenceNumber"), request.transactionCode());
  }
}
