package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.purchase.PurchaseBook;
import org.tapedeck.framework.purchase.ReturnState;
import org.tapedeck.framework.purchase.StoredPurchase;
import org.tapedeck.framework.purchase.StoredReturn;

@Dependent
public class JpaPurchaseBook implements PurchaseBook {

  /** Of one order; there are hardly more. */
  private static final int MOST = 50;

  private final EntityManager entities;

  @Inject
  public JpaPurchaseBook(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(StoredPurchase purchase) {
    entities.persist(purchase);
  }

  @Override
  public void add(StoredReturn token) {
    entities.persist(token);
    entities.flush();
  }

  @Override
  public Optional<StoredPurchase> purchase(String transactionId) {
    return Optional.ofNullable(entities.find(StoredPurchase.class, transactionId));
  }

  @Override
  public void readAgain(StoredPurchase purchase) {
    entities.refresh(purchase);
  }

  @Override
  public List<StoredPurchase> holding(String orderId) {
    return entities
        .createQuery(
            "select p from StoredPurchase p where p.orderId = :order and p.state <> :released",
            StoredPurchase.class)
        .setParameter("order", orderId)
        .setParameter("released", PurchaseState.RELEASED)
        .setMaxResults(MOST)
        .getResultList();
  }

  @Override
  public List<StoredPurchase> begun(String orderId) {
    return entities
        .createQuery(
            "select p from StoredPurchase p where p.orderId = :order and p.paymentNumber > 0"
                + " order by p.createdMillis desc",
            StoredPurchase.class)
        .setParameter("order", orderId)
        .setMaxResults(MOST)
        .getResultList();
  }

  @Override
  public Optional<StoredReturn> token(String userName, String token) {
    return Optional.ofNullable(entities.find(StoredReturn.class, StoredReturn.id(userName, token)));
  }

  @Override
  public Optional<StoredReturn> newest(String transactionId) {
    return entities
        .createQuery(
            "select r from StoredReturn r where r.purchaseId = :purchase order by r.number desc",
            StoredReturn.class)
        .setParameter("purchase", transactionId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void closeReturns(String transactionId) {
    entities
        .createQuery(
            "select r from StoredReturn r where r.purchaseId = :purchase and r.state = :open",
            StoredReturn.class)
        .setParameter("purchase", transactionId)
        .setParameter("open", ReturnState.OPEN)
        .getResultList()
        .forEach(StoredReturn::close);
  }
}
