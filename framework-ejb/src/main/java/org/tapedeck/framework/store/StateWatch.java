package org.tapedeck.framework.store;

import java.util.List;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.DescriptorEventListener;
import org.eclipse.persistence.sessions.Session;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.journal.Subject;
import org.tapedeck.framework.merchant.CassetteSettings;
import org.tapedeck.framework.merchant.PayServer;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;

/**
 * Sees every object whose state or ENABLED the database is told of, whichever command or answer
 * changed it, and tells the listeners and the journal in the same breath. Nobody has to remember to
 * do it; only statements that move many rows at once go past it, and all of those stand in {@link
 * BatchMembers}.
 */
public final class StateWatch implements SessionCustomizer {

  // spotless:off
  private static final List<Watched<?>> ALL = List.of(
      new Watched<>(Order.class,   new StateTeller<>(OutboxRows.ORDER,   it -> List.of(it.id()), Order::state)),
      new Watched<>(Payment.class, new StateTeller<>(OutboxRows.PAYMENT, it -> List.of(it.id(), it.orderId()), Payment::state)),
      new Watched<>(Credit.class,  new StateTeller<>(OutboxRows.CREDIT,  it -> List.of(it.id(), it.orderId()), Credit::state)),
      new Watched<>(Batch.class,   new StateTeller<>(OutboxRows.BATCH,   it -> List.of(it.id()), Batch::state)),
      new Watched<>(CassetteSettings.class,
          new EnabledTeller<>("cassette", CassetteSettings::cassetteName, CassetteSettings::isEnabled)),
      new Watched<>(PayServer.class,
          new EnabledTeller<>("server",   it -> "",                       PayServer::isEnabled)),
      new Watched<>(Order.class,   new JournalTeller<>(it -> Subject.order(it.id()),   Order::state,   it -> "",         Order::modifiedMillis)),
      new Watched<>(Payment.class, new JournalTeller<>(it -> Subject.payment(it.id()), Payment::state, StateWatch::sums, Payment::modifiedMillis)),
      new Watched<>(Credit.class,  new JournalTeller<>(it -> Subject.credit(it.id()),  Credit::state,  StateWatch::sums, Credit::modifiedMillis)),
      new Watched<>(Batch.class,   new JournalTeller<>(it -> Subject.batch(it.id()),   Batch::state,   it -> "",         Batch::modifiedMillis)));
  // spotless:on

  private record Watched<T>(Class<T> type, DescriptorEventListener teller) {}

  private static String sums(Payment payment) {
    return ", approved " + payment.approveAmount() + in(payment.batchId(), payment.depositAmount());
  }

  private static String sums(Credit credit) {
    return in(credit.batchId(), credit.amount());
  }

  private static String in(String batchId, long amount) {
    return batchId == null ? "" : ", " + amount + " in batch " + batchId;
  }

  @Override
  public void customize(Session session) {
    for (Watched<?> watched : ALL) {
      session.getDescriptor(watched.type()).getEventManager().addListener(watched.teller());
    }
  }
}
