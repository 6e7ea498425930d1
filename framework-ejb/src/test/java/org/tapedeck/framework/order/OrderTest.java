package org.tapedeck.framework.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;

class OrderTest {

  private static final Instant NOW = Instant.EPOCH;

  private final Order order =
      Order.accept(
          new Order.Terms(1, 7, "Paper", 1, new Money(1000, -2, "840"), true, Particulars.none()),
          null,
          NOW);

  @Test
  void aPaymentsAmountCountsFromTheMomentTheHostIsAsked() {
    order.approve(1, 600, 1, NOW);
    assertEquals(400, order.unapprovedAmount());
    assertEquals(1, order.numberOfPayments());
  }

  @Test
  void aDeclinedPaymentGivesItsAmountBack() {
    Payment payment = order.approve(1, 600, 1, NOW);
    payment.hostDeclined(Values.NONE, NOW);
    order.release(payment, NOW);
    assertEquals(1000, order.unapprovedAmount());
  }

  @Test
  void keysAreMerchantOrderAndNumber() {
    assertEquals("1:7", order.id());
    assertEquals("1:7:2", order.approve(2, 1, 1, NOW).id());
    assertEquals("1:7:3", order.refund(3, 1, "1:1", 1, NOW).id());
    assertEquals("1:7", Payment.orderIdIn("1:7:2"));
  }

  @Test
  void whatTheLifecycleRefusesIsOurBugOnceTheRulesAreThrough() {
    Payment pending = order.approve(1, 600, 1, NOW);
    assertThrows(IllegalStateException.class, () -> pending.deposit(600, "1:1", NOW));
  }
}
