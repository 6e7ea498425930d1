package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.tapedeck.framework.receipt.Receipt;
import org.tapedeck.framework.receipt.ReceiptBook;

@Dependent
public class JpaReceiptBook implements ReceiptBook {

  private final EntityManager entities;

  @Inject
  public JpaReceiptBook(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Receipt> find(String receiptId) {
    return Optional.ofNullable(entities.find(Receipt.class, receiptId));
  }

  @Override
  public Optional<Receipt> ofPayment(String paymentId) {
    return entities
        .createQuery("select r from Receipt r where r.paymentId = :payment", Receipt.class)
        .setParameter("payment", paymentId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(Receipt receipt) {
    entities.persist(receipt);
  }
}
