package org.tapedeck.framework.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.Report;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.lifecycle.CreditState;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.lifecycle.VisitState;
import org.tapedeck.framework.offer.Circumstances;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Payment;

@Dependent
public class JpaCircumstances implements Circumstances {

  private static final String STATES =
      "select distinct m.orderId, m.state from %s m where m.orderId in :ids";

  private static final String ASKED =
      "select distinct p.orderId from Payment p, Attempt a where p.orderId in :ids"
          + " and a.objectId = p.id and a.state = :open";

  private static final String ASKED_FOR_PROOFS =
      "select distinct v.orderId from StoredVisit v, StoredProof p, Attempt a"
          + " where v.orderId in :ids and p.visitReference = v.reference"
          + " and a.objectId = p.id and a.state = :open";

  private static final String IN_REPORTS =
      "select distinct m.orderId from %s m, Batch b where m.orderId in :ids"
          + " and b.id = m.batchId and b.report.state = :waiting";

  private static final String PAID =
      "select p from StoredVisit v, Payment p where v.orderId in :ids and v.state = :paid"
          + " and p.id = v.paymentId";

  private static final String CREDITED =
      "select c.paidBy, sum(c.amount) from Credit c where c.paidBy in :ids"
          + " and c.state not in :nothing group by c.paidBy";

  private static final String GIVEN_BY_HOST =
      "select distinct c.batchId from Credit c where c.batchId in :ids and c.paidBy is not null";

  private static final String GIVEN_OUT_OF =
      "select distinct p.batchId from Credit c, Payment p where p.batchId in :ids"
          + " and c.paidBy = p.id and c.state not in :nothing";

  private static final String AT_BANK =
      "select distinct v.paymentId from StoredVisit v where v.paymentId in :ids"
          + " and v.state in :asking";

  private static final String OF_PROOFS =
      "select v.paymentId, a from Attempt a, StoredProof p, StoredVisit v where v.paymentId in :ids"
          + " and p.visitReference = v.reference and a.objectId = p.id and a.state = :open";

  private final EntityManager entities;

  @Inject
  public JpaCircumstances(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Map<String, Set<PaymentState>> paymentStates(List<String> orderIds) {
    return states("Payment", PaymentState.class, orderIds);
  }

  @Override
  public Map<String, Set<CreditState>> creditStates(List<String> orderIds) {
    return states("Credit", CreditState.class, orderIds);
  }

  private <S> Map<String, Set<S>> states(String members, Class<S> states, List<String> orderIds) {
    return read(STATES.formatted(members), Object[].class, Map.of(), orderIds).stream()
        .collect(groupingBy(JpaCircumstances::key, mapping(row -> states.cast(row[1]), toSet())));
  }

  @Override
  public Set<String> askedAbout(List<String> orderIds) {
    Map<String, ?> open = Map.of("open", Attempt.State.OPEN);
    Set<String> found = keys(ASKED, open, orderIds);
    found.addAll(keys(ASKED_FOR_PROOFS, open, orderIds));
    return found;
  }

  @Override
  public Set<String> inAwaitedReports(List<String> orderIds) {
    Map<String, ?> waiting = Map.of("waiting", Report.State.WAITING);
    Set<String> found = keys(IN_REPORTS.formatted("Payment"), waiting, orderIds);
    found.addAll(keys(IN_REPORTS.formatted("Credit"), waiting, orderIds));
    return found;
  }

  @Override
  public List<Payment> paidAtBank(List<String> orderIds) {
    return read(PAID, Payment.class, Map.of("paid", VisitState.PAID), orderIds);
  }

  @Override
  public Map<String, Long> creditedOutOf(List<String> paymentIds) {
    return read(CREDITED, Object[].class, nothing(), paymentIds).stream()
        .collect(toMap(JpaCircumstances::key, row -> ((Number) row[1]).longValue()));
  }

  @Override
  public Map<String, Batch> batches(List<String> batchIds) {
    return read("select b from Batch b where b.id in :ids", Batch.class, Map.of(), batchIds)
        .stream()
        .collect(toMap(Batch::id, batch -> batch));
  }

  @Override
  public Set<String> givenByHost(List<String> batchIds) {
    Set<String> found = keys(GIVEN_BY_HOST, Map.of(), batchIds);
    found.addAll(keys(GIVEN_OUT_OF, nothing(), batchIds));
    return found;
  }

  @Override
  public List<Attempt> open(List<String> objectIds) {
    return read(
        "select a from Attempt a where a.objectId in :ids and a.state = :open",
        Attempt.class,
        Map.of("open", Attempt.State.OPEN),
        objectIds);
  }

  @Override
  public Set<String> atBank(List<String> paymentIds) {
    return keys(AT_BANK, Map.of("asking", VisitState.AT_BANK), paymentIds);
  }

  @Override
  public Map<String, List<Attempt>> openForProofs(List<String> paymentIds) {
    return read(OF_PROOFS, Object[].class, Map.of("open", Attempt.State.OPEN), paymentIds).stream()
        .collect(groupingBy(JpaCircumstances::key, mapping(row -> (Attempt) row[1], toList())));
  }

  private static Map<String, ?> nothing() {
    return Map.of("nothing", OrderRules.NOTHING_CREDITED);
  }

  private static String key(Object[] row) {
    return (String) row[0];
  }

  private Set<String> keys(String query, Map<String, ?> parameters, List<String> ids) {
    return new HashSet<>(read(query, String.class, parameters, ids));
  }

  private <R> List<R> read(
      String text, Class<R> type, Map<String, ?> parameters, List<String> ids) {
    List<R> found = new ArrayList<>();
    for (List<String> some : Portions.of(ids)) {
      TypedQuery<R> query = entities.createQuery(text, type).setParameter("ids", some);
      parameters.forEach(query::setParameter);
      found.addAll(query.getResultList());
    }
    return found;
  }
}
