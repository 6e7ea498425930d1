package org.tapedeck.framework.store;

import java.util.List;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.DescriptorEventListener;
import org.eclipse.persistence.sessions.Session;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.merchant.CassetteSettings;
import org.tapedeck.framework.merchant.PayServer;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;

/**
 * Sees every object whose state or ENABLED the database is told of, whichever command or answer
 * changed it, and tells the listeners in the same breath. Nobody has to remember to do it; only
 * statements that move many rows at once go past it, and all of those stand in {@link
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
          new EnabledTeller<>("server",   it -> "",                       PayServer::isEnabled)));
  // spotless:on

  private record Watched<T>(Class<T> type, DescriptorEventListener teller) {}

  @Override
  public void customize(Session session) {
    for (Watched<?> watched : ALL) {
      session.getDescriptor(watched.type()).getEventManager().addListener(watched.teller());
    }
  }
}
