package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Vault;

/** Opens the attempt to have an approval taken back by the host. */
@Dependent
class Reversing {

  private final Attempts attempts;
  private final HostNumbers numbers;
  private final Configurations configurations;
  private final Vault vault;

  @Inject
  Reversing(Attempts attempts, HostNumbers numbers, Configurations configurations, Vault vault) {
    this.attempts = attempts;
    this.numbers = numbers;
    this.configurations = configurations;
    this.vault = vault;
  }

  /** Whose approval is to be taken back, and how much is to be left of it. */
  record Wish(Cassette cassette, Order order, Payment payment, long left, String user) {

    /** That it be approved again instead, with what is kept of the order. */
    Approving.Wish anew() {
      return new Approving.Wish(
          cassette,
          order,
          payment.paymentNumber(),
          left,
          false,
          true,
          false,
          Optional.empty(),
          Values.NONE,
          user);
    }
  }

  Started open(Wish wish, Instant now) {
    Configuration configuration = configurations.of(CurrentBatch.accountOf(wish.order()));
    int transactionNumber = numbers.draw(wish.cassette(), Numbering.TRANSACTION, configuration);
    Link link = HostLink.of(wish.cassette(), configuration);
    wish.payment().askReversal(now);
    Attempt attempt = attempt(wish, link, now).leaving(wish.left(), transactionNumber);
    attempts.add(attempt);
    ReversalRequest request = request(wish, configuration, transactionNumber, now);
    return Started.asking(
        attempt.id(),
        new Question(wish.cassette(), link, (asked, host) -> asked.reverse(request, host)));
  }

  private static Attempt attempt(Wish wish, Link link, Instant now) {
    return new Attempt(
        UUID.randomUUID().toString(),
        new Attempt.Purpose(
            Attempt.Kind.REVERSE_APPROVAL, wish.payment().id(), false, false, 0, wish.user()),
        now,
        link.wholeLimit());
  }

  private ReversalRequest request(
      Wish wish, Configuration configuration, int transactionNumber, Instant now) {
    Order order = wish.order();
    Payment payment = wish.payment();
    return new ReversalRequest(
        configuration,
        order.orderNumber(),
        payment.paymentNumber(),
        order.money(payment.authorizedAmount()),
        order.money(payment.approveAmount()),
        order.money(wish.left()),
        vault.open(order.id(), order.kept()),
        payment.properties(),
        transactionNumber,
        false,
        now);
  }
}
