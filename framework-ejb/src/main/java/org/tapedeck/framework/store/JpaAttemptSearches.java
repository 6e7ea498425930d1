package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tapedeck.cassette.Money;
import org.tapedeck.framework.command.QueryAttempts;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.query.AttemptSearches;

@Dependent
public class JpaAttemptSearches implements AttemptSearches {

  private static final String OF_PAYMENT =
      "select p.id, p.id, p.approveAmount, o.amountExp10, o.currency from Payment p, Order o"
          + " where p.orderId = o.id and p.id in :objects";

  /** What the attempts of each kind are about: object, key, amount, exponent and currency. */
  private static final Map<Attempt.Kind, String> ABOUT =
      new EnumMap<>(
          Map.of(
              Attempt.Kind.APPROVE, OF_PAYMENT,
              Attempt.Kind.REVERSE_APPROVAL, OF_PAYMENT,
              Attempt.Kind.CLEAR_HOLD, OF_PAYMENT,
              Attempt.Kind.VISIT, OF_PAYMENT,
              Attempt.Kind.CLOSE_BATCH,
                  "select b.id, b.id, b.totals.deposited - b.totals.credited, b.amountExp10,"
                      + " b.currency from Batch b where b.id in :objects",
              Attempt.Kind.UNDO,
                  "select p.id, v.paymentId, v.amount, v.amountExp10, v.currency from StoredProof p,"
                      + " StoredVisit v where v.reference = p.visitReference and p.id in :objects",
              Attempt.Kind.CREDIT,
                  "select c.id, c.id, c.amount, o.amountExp10, o.currency from Credit c, Order o"
                      + " where c.orderId = o.id and c.id in :objects"));

  private final EntityManager entities;

  @Inject
  public JpaAttemptSearches(EntityManager entities) {
    this.entities = entities;
  }

  /** First which ones, which an index tells alone, and then themselves. */
  @Override
  public List<Attempt> open(Wanted wanted) {
    List<Attempt> open = new ArrayList<>();
    for (List<String> some : Portions.of(ids(wanted))) {
      open.addAll(
          entities
              .createQuery(
                  "select a from Attempt a where a.id in :ids and a.state = :open"
                      + " order by a.tries.begunMillis, a.id",
                  Attempt.class)
              .setParameter("ids", some)
              .setParameter("open", Attempt.State.OPEN)
              .getResultList());
    }
    return open;
  }

  private List<String> ids(Wanted wanted) {
    QueryAttempts query = wanted.query();
    Search search = new Search("Attempt", "a", "a.tries.begunMillis, a.id");
    search.where("a.state = :open", "open", Attempt.State.OPEN);
    wanted.seenMerchants().ifPresent(it -> search.among("a.merchantNumber in :seen", "seen", it));
    narrow(search, "a.merchantNumber in :merchants", "merchants", query.merchantNumbers());
    narrow(search, "a.cassetteName in :cassettes", "cassettes", query.cassetteNames());
    query.after().ifPresent(after -> goOn(search, after));
    return search.find(entities, String.class, "a.id", query.returnAtMost());
  }

  private static void narrow(Search search, String condition, String name, Set<?> values) {
    if (!values.isEmpty()) {
      search.among(condition, name, values);
    }
  }

  private static void goOn(Search search, QueryAttempts.Key after) {
    search.where("a.tries.begunMillis >= :begun", "begun", after.begunMillis());
    search.where("(a.tries.begunMillis > :begun or a.id > :after)", "after", after.id());
  }

  @Override
  public Map<String, About> about(List<Attempt> attempts) {
    Map<String, About> found = new HashMap<>();
    attempts.stream()
        .collect(Collectors.groupingBy(it -> ABOUT.get(it.kind())))
        .forEach((query, some) -> about(query, some, found));
    return found;
  }

  private void about(String query, List<Attempt> attempts, Map<String, About> found) {
    Map<String, String> objects = new HashMap<>();
    attempts.forEach(it -> objects.put(key(it), it.objectId()));
    for (List<String> some : Portions.of(List.copyOf(objects.keySet()))) {
      entities
          .createQuery(query, Object[].class)
          .setParameter("objects", some)
          .getResultList()
          .forEach(row -> found.put(objects.get((String) row[0]), about(row)));
    }
  }

  /** A credit's attempt does not bear the credit's key as it is. */
  private static String key(Attempt attempt) {
    return attempt.objectId().replace(Attempt.OF_CREDIT, ":");
  }

  private static About about(Object[] row) {
    Money amount =
        new Money(((Number) row[2]).longValue(), ((Number) row[3]).intValue(), (String) row[4]);
    return new About((String) row[1], amount);
  }

  @Override
  public Set<String> pausedCassettes() {
    return new HashSet<>(
        entities
            .createQuery(
                "select c.cassetteName from CassetteSettings c where c.retryPaused = 1",
                String.class)
            .getResultList());
  }
}
