package org.tapedeck.framework.query;

import java.util.Optional;
import org.tapedeck.framework.command.QueryAttempts;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.query.AttemptSearches.About;

/**
 * An open attempt as the stuck list shows it.
 *
 * @param asked whether a host is being asked at this moment
 * @param paused whether the server itself asks no more, because a person wants it so
 */
record AwaitedAnswer(Attempt attempt, Optional<About> about, boolean asked, boolean paused) {

  private static final String ORDER = "O";
  private static final String PAYMENT = "P";
  private static final String CREDIT = "C";
  private static final String BATCH = "B";

  static AwaitedAnswer of(Attempt attempt, About about, boolean asked, boolean cassettePaused) {
    return new AwaitedAnswer(
        attempt, Optional.ofNullable(about), asked, attempt.isPaused() || cassettePaused);
  }

  String key() {
    return new QueryAttempts.Key(attempt.begun().toEpochMilli(), attempt.id()).toString();
  }

  String id() {
    return kind() + ":" + number();
  }

  Object orderNumber() {
    return kind().equals(BATCH) ? null : part(1);
  }

  Object paymentNumber() {
    return kind().equals(PAYMENT) ? part(2) : null;
  }

  Object creditNumber() {
    return kind().equals(CREDIT) ? part(2) : null;
  }

  Object batchNumber() {
    return kind().equals(BATCH) ? part(1) : null;
  }

  /** Of money that goes back it is the payment that it was meant for. */
  private String kind() {
    return switch (attempt.kind()) {
      case CLOSE_BATCH -> BATCH;
      case CREDIT -> CREDIT;
      case UNDO -> about.isPresent() ? PAYMENT : ORDER;
      default -> PAYMENT;
    };
  }

  private String number() {
    return about
        .map(About::key)
        .orElseGet(
            () ->
                attempt
                    .objectId()
                    .replace(Attempt.OF_CREDIT, ":")
                    .replaceFirst(Attempt.OF_PROOF + ".*", ""));
  }

  private String part(int index) {
    return number().split(":")[index];
  }
}
