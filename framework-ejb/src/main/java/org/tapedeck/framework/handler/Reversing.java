package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;

/** Opens the attempt to have an approval taken back by the host. */
@Dependent
class Reversing {

  private final Attempts attempts;
  private final HostNumbers numbers;
  private final Reaching reaching;
  private final ReversalQuestion question;

  @Inject
  Reversing(Attempts attempts, HostNumbers numbers, Reaching reaching, ReversalQuestion question) {
    this.attempts = attempts;
    this.numbers = numbers;
    this.reaching = reaching;
    this.question = question;
  }

  /** Whose approval is to be taken back, and how much is to be left of it. */
  record Wish(Order order, Payment payment, long left, String user) {

    /** That it be approved again instead, with what is kept of the order. */
    Approving.Wish anew() {
      return new Approving.Wish(
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
    Reach reach = reaching.of(CurrentBatch.accountOf(wish.order()));
    int number = numbers.draw(reach.cassette(), Numbering.TRANSACTION, reach.configuration());
    wish.payment().askReversal(now);
    Attempt attempt =
        Attempt.asking(purpose(wish), reach.cassette().name(), reach.pace(), now)
            .leaving(wish.left(), number);
    attempts.add(attempt);
    return Started.asking(
        attempt.id(), question.of(attempt, wish.order(), wish.payment(), reach), now);
  }

  private static Attempt.Purpose purpose(Wish wish) {
    return new Attempt.Purpose(
        Attempt.Kind.REVERSE_APPROVAL, wish.payment().id(), false, false, 0, wish.user());
  }
}
