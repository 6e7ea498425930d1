package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  @Override
  public List<Attempt> open(Wanted wanted) {
    QueryAttempts query = wanted.query();
    return new AttributeSearch<>(Attempt.class)
        .where("state", Optional.of(Attempt.State.OPEN))
        .among("merchantNumber", wanted.seenMerchants())
        .oneOf("merchantNumber", query.merchantNumbers())
        .oneOf("cassetteName", query.cassetteNames())
        .when(
            "e.tries.begunMillis >= :begun and (e.tries.begunMillis > :begun or e.id > :after)",
            query.after().map(JpaAttemptSearches::values).orElse(Map.of()))
        .find(entities, "e.tries.begunMillis, e.id", query.returnAtMost());
  }

  private static Map<String, Object> values(QueryAttempts.Key after) {
    return Map.of("begun", after.begunMillis(), "after", after.id());
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
