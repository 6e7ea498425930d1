package org.tapedeck.framework.simulation;

import java.time.Duration;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.DepositReversal;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Ears;
import org.tapedeck.framework.flow.Handlers;
import org.tapedeck.framework.flow.Seat;
import org.tapedeck.framework.flow.Settled;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.flow.Steps;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.harness.TransactionalSteps;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.replay.Request;

/** Servers that settle wrongly. */
final class WrongSteps {

  private WrongSteps() {}

  /** Something is done beside the right way to settle. */
  private abstract static class Settling extends Wiring {

    @Override
    Steps steps(Handlers handlers, Parts parts, Ears ears) {
      return new TransactionalSteps(handlers, parts, ears) {
        @Override
        public Settled settle(String attemptId, int tryNumber, HostOutcome outcome) {
          return wrongly(
              parts,
              new Try(attemptId, tryNumber, outcome),
              it -> super.settle(it.attemptId(), it.number(), it.outcome()));
        }
      };
    }

    abstract Settled wrongly(Parts parts, Try one, Rightly rightly);

    static Attempt attempt(Parts parts, Try one) {
      return parts.transactions().inOne(() -> parts.attempts().get(one.attemptId()));
    }
  }

  private record Try(String attemptId, int number, HostOutcome outcome) {

    Try with(HostOutcome other) {
      return new Try(attemptId, number, other);
    }

    Try as(int otherNumber) {
      return new Try(attemptId, otherNumber, outcome);
    }
  }

  private interface Rightly {
    Settled settle(Try one);
  }

  /** What an older try brings is believed, although another one has begun. */
  static final class LateNo extends Settling {
    @Override
    Settled wrongly(Parts parts, Try one, Rightly rightly) {
      HostOutcome outcome = one.outcome();
      boolean late = attempt(parts, one).tries().number() != one.number();
      boolean unknown = outcome instanceof HostOutcome.Unknown;
      return rightly.settle(
          late && unknown ? one.as(attempt(parts, one).tries().number()).with(no()) : one);
    }
  }

  /** The attempt is done, and the payment does not hear of it. */
  static final class YesForgotten extends Settling {
    @Override
    Settled wrongly(Parts parts, Try one, Rightly rightly) {
      if (!(one.outcome() instanceof HostOutcome.Approved)) {
        return rightly.settle(one);
      }
      return parts
          .transactions()
          .inOne(
              () -> {
                parts.attempts().get(one.attemptId()).settled("approved");
                return new Settled(Reply.success(), Optional.empty());
              });
    }
  }

  /** The client is told, and the database is not. */
  static final class SettleDropped extends Settling {
    @Override
    Steps steps(Handlers handlers, Parts parts, Ears ears) {
      return new TransactionalSteps(handlers, parts, ears) {
        @Override
        public Settled settle(String attemptId, int tryNumber, HostOutcome outcome) {
          return parts
              .transactions()
              .inOne(
                  () -> {
                    parts.transactions().rollBack();
                    return new Settled(Reply.success(), Optional.empty());
                  });
        }
      };
    }

    @Override
    Settled wrongly(Parts parts, Try one, Rightly rightly) {
      return rightly.settle(one);
    }
  }

  /** The client is told that his approval was taken back; here it stands as before. */
  static final class ReversalForgotten extends Settling {
    @Override
    Settled wrongly(Parts parts, Try one, Rightly rightly) {
      if (!(one.outcome() instanceof HostOutcome.Reversed)
          || attempt(parts, one).kind() != Attempt.Kind.REVERSE_APPROVAL) {
        return rightly.settle(one);
      }
      rightly.settle(one.with(no()));
      return new Settled(Reply.success(), Optional.empty());
    }
  }

  /** Who is to be asked again is asked when nobody wants to know any more. */
  static final class PutOff extends Settling {
    private static final Duration A_MONTH = Duration.ofDays(30);

    @Override
    Settled wrongly(Parts parts, Try one, Rightly rightly) {
      Settled right = rightly.settle(one);
      return parts
          .transactions()
          .inOne(
              () -> {
                Attempt attempt = parts.attempts().get(one.attemptId());
                if (attempt.isOpen() && right.untilNext().isPresent()) {
                  attempt.waits("put off", A_MONTH, parts.clock().instant());
                }
                return right;
              });
    }
  }

  static final class YesToldAsNo extends Settling {
    @Override
    Settled wrongly(Parts parts, Try one, Rightly rightly) {
      Settled right = rightly.settle(one);
      return one.outcome() instanceof HostOutcome.Approved
          ? new Settled(
              Reply.of(
                  PrimaryReturnCode.PRC_FINANCIAL_FAILURE, SecondaryReturnCode.RC_DECLINED, "No."),
              right.untilNext())
          : right;
    }
  }

  /** A payment that was declined becomes void, and nobody hears of it. */
  static final class MovedInSecret extends Settling {
    @Override
    Settled wrongly(Parts parts, Try one, Rightly rightly) {
      Settled right = rightly.settle(one);
      if (one.outcome() instanceof HostOutcome.Declined) {
        String payment = attempt(parts, one).objectId();
        parts
            .transactions()
            .inOne(
                () ->
                    parts
                        .transactions()
                        .entities()
                        .createNativeQuery("update PAYMENT set STATE = 'VOID' where ID = ?1")
                        .setParameter(1, payment)
                        .executeUpdate());
      }
      return right;
    }
  }

  static final class DepositReversalOnlyTold extends Wiring {
    @Override
    Steps steps(Handlers handlers, Parts parts, Ears ears) {
      return new TransactionalSteps(handlers, parts, ears) {
        @Override
        public Started begin(Request request, Seat seat) {
          return request.command() instanceof DepositReversal
              ? Started.done(Reply.success())
              : super.begin(request, seat);
        }
      };
    }
  }

  static final class OtherDeposit extends Wiring {
    @Override
    String heard(String words) {
      return words.startsWith("DEPOSIT ") ? words.replace("AMOUNT=200", "AMOUNT=100") : words;
    }
  }

  static final class ClosedOnSilence extends Settling {
    @Override
    Settled wrongly(Parts parts, Try one, Rightly rightly) {
      boolean silent =
          one.outcome() instanceof HostOutcome.Unknown
              && attempt(parts, one).kind() == Attempt.Kind.CLOSE_BATCH;
      return rightly.settle(silent ? one.with(new HostOutcome.Settled(Values.NONE, true)) : one);
    }
  }

  /** What is taken back is free twice. */
  static final class ReleasedTwice extends Settling {
    @Override
    Settled wrongly(Parts parts, Try one, Rightly rightly) {
      if (one.outcome() instanceof HostOutcome.Reversed) {
        parts
            .transactions()
            .inOne(
                () -> {
                  release(parts, parts.attempts().get(one.attemptId()));
                  return one;
                });
      }
      return rightly.settle(one);
    }

    private static void release(Parts parts, Attempt attempt) {
      String orderId = Payment.orderIdIn(attempt.objectId());
      parts
          .orders()
          .lock(orderId)
          .ifPresent(
              order ->
                  order.release(
                      parts.orders().payment(attempt.objectId()).orElseThrow(),
                      attempt.left(),
                      parts.clock().instant()));
    }
  }

  static HostOutcome no() {
    return new HostOutcome.Declined(org.tapedeck.cassette.DeclineReason.DECLINED, Values.NONE);
  }
}
