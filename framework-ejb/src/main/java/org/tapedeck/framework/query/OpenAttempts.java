package org.tapedeck.framework.query;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;
import org.tapedeck.framework.order.Payment;

/** What payments and batches wait for, by their keys: why, and when the host is asked again. */
final class OpenAttempts {

  private final Map<String, Attempt> byObject;

  private OpenAttempts(List<Attempt> attempts) {
    byObject = attempts.stream().collect(toMap(Attempt::objectId, it -> it, (one, other) -> one));
  }

  /** None is looked for where none can be. */
  static OpenAttempts ofPayments(Searches searches, List<PaymentOfOrder> rows) {
    return of(
        searches,
        rows.stream()
            .map(PaymentOfOrder::payment)
            .filter(Payment::mayBeInDoubt)
            .map(Payment::id)
            .toList());
  }

  static OpenAttempts ofBatches(Searches searches, List<Batch> batches) {
    return of(searches, batches.stream().filter(Batch::isInDoubt).map(Batch::id).toList());
  }

  private static OpenAttempts of(Searches searches, List<String> objectIds) {
    return new OpenAttempts(objectIds.isEmpty() ? List.of() : searches.openAttempts(objectIds));
  }

  /** The attempt of one object, in a collection; none when there is none. */
  List<ViewCollection> of(String objectId) {
    Attempt attempt = byObject.get(objectId);
    return attempt == null
        ? List.of()
        : List.of(new ViewCollection("AttemptCollection", List.of(Shapes.ATTEMPT.view(attempt))));
  }
}
