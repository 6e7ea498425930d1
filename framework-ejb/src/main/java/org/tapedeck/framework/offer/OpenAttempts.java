package org.tapedeck.framework.offer;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.GivingUp;
import org.tapedeck.framework.flow.Ownership;
import org.tapedeck.framework.order.Orders.CreditOfOrder;

/** What hosts are asked about the objects of a reply, and whether they are asked at this moment. */
final class OpenAttempts {

  private final Map<String, List<Attempt>> byObject = new HashMap<>();
  private final Set<String> atBank;
  private final Ownership ownership;
  private final Instant now;

  OpenAttempts(Circumstances circumstances, Seen seen, Ownership ownership, Instant now) {
    this.ownership = ownership;
    this.now = now;
    List<String> objects = new ArrayList<>(seen.paymentIds());
    seen.credits().forEach(row -> objects.add(objectOf(row)));
    seen.batches().stream().map(Batch::id).forEach(objects::add);
    byObject.putAll(circumstances.open(objects).stream().collect(groupingBy(Attempt::objectId)));
    circumstances.openForProofs(seen.paymentIds()).forEach(this::add);
    atBank = circumstances.atBank(visited());
  }

  private List<String> visited() {
    return byObject.values().stream()
        .flatMap(List::stream)
        .filter(it -> it.kind() == Attempt.Kind.VISIT)
        .map(Attempt::objectId)
        .toList();
  }

  private void add(String paymentId, List<Attempt> ofProofs) {
    byObject.merge(
        paymentId, ofProofs, (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
  }

  static String objectOf(CreditOfOrder row) {
    return Attempt.ofCredit(row.order().id(), row.credit().creditNumber());
  }

  Asking about(String objectId) {
    List<Attempt> open = byObject.getOrDefault(objectId, List.of());
    Optional<Attempt> next = open.stream().min(Attempts.MOST_IN_NEED);
    return new Asking(
        next.filter(this::isAsked).isPresent(),
        next.filter(it -> !isAsked(it)).isPresent(),
        open.stream().anyMatch(it -> !it.tries().isResting()),
        open.stream().min(GivingUp.FIRST).filter(this::mayBeGivenUp).isPresent());
  }

  private boolean mayBeGivenUp(Attempt attempt) {
    return !isAsked(attempt)
        && !GivingUp.waitsForAPerson(attempt)
        && (attempt.kind() != Attempt.Kind.VISIT || atBank.contains(attempt.objectId()));
  }

  private boolean isAsked(Attempt attempt) {
    return ownership.isAsked(attempt, now);
  }
}
