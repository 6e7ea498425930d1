package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.lifecycle.VisitState;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;

@Dependent
public class JpaVisitBook implements VisitBook {

  private final EntityManager entities;

  @Inject
  public JpaVisitBook(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(StoredVisit visit) {
    entities.persist(visit);
  }

  @Override
  public void add(StoredProof proof) {
    entities.persist(proof);
    // Whoever comes with the same proof has to wait here, before anything else is done.
    entities.flush();
  }

  @Override
  public Optional<StoredVisit> visit(String reference) {
    return Optional.ofNullable(entities.find(StoredVisit.class, reference));
  }

  @Override
  public Optional<StoredVisit> byToken(String token) {
    return entities
        .createQuery("select v from StoredVisit v where v.token = :token", StoredVisit.class)
        .setParameter("token", token)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<StoredVisit> lastOf(String paymentId) {
    return entities
        .createQuery(
            "select v from StoredVisit v where v.paymentId = :payment order by v.createdMillis desc",
            StoredVisit.class)
        .setParameter("payment", paymentId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void readAgain(StoredVisit visit) {
    entities.refresh(visit);
  }

  @Override
  public boolean probe(StoredVisit visit, Duration guard, Instant now) {
    int noted =
        entities
            .createQuery(
                "update StoredVisit v set v.probedMillis = :now where v.reference = :reference"
                    + " and (v.probedMillis = 0 or v.probedMillis <= :before)")
            .setParameter("now", now.toEpochMilli())
            .setParameter("reference", visit.reference())
            .setParameter("before", now.minus(guard).toEpochMilli())
            .executeUpdate();
    entities.refresh(visit);
    return noted == 1;
  }

  @Override
  public Optional<StoredProof> proof(String cassetteName, String bankReference) {
    return entities
        .createQuery(
            "select p from StoredProof p where p.cassetteName = :cassette"
                + " and p.bankReference = :reference",
            StoredProof.class)
        .setParameter("cassette", cassetteName)
        .setParameter("reference", bankReference)
        .getResultStream()
        .findFirst();
  }

  @Override
  public StoredProof proof(String id) {
    return Optional.ofNullable(entities.find(StoredProof.class, id))
        .orElseThrow(() -> new IllegalStateException("no proof " + id));
  }

  @Override
  public List<StoredProof> proofsOf(StoredVisit visit) {
    return entities
        .createQuery(
            "select p from StoredProof p where p.visitReference = :visit"
                + " order by p.createdMillis, p.id",
            StoredProof.class)
        .setParameter("visit", visit.reference())
        .getResultList();
  }

  @Override
  public List<String> paidPayments(String orderId) {
    return entities
        .createQuery(
            "select v.paymentId from StoredVisit v where v.orderId = :order"
                + " and v.state = :paid order by v.createdMillis desc",
            String.class)
        .setParameter("order", orderId)
        .setParameter("paid", VisitState.PAID)
        .getResultList();
  }
}
