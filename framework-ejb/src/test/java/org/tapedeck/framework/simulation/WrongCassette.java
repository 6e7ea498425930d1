package org.tapedeck.framework.simulation;

import java.util.ArrayList;
import java.util.List;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;

/** Servers whose cassette says something else than it should, or understands it wrongly. */
final class WrongCassette {

  private static final int ANOTHER = 5000;

  private WrongCassette() {}

  /** Says and hears the right thing, as long as nothing else is done. */
  private static class Wrong extends BankCassette {

    Wrong(RetryPlan plan) {
      super(plan);
    }

    @Override
    public HostOutcome approve(ApprovalRequest request, Host host)
        throws HostSilent, HostUnreachable {
      return heard(super.approve(said(request), host), request.repeated());
    }

    ApprovalRequest said(ApprovalRequest request) {
      return request;
    }

    HostOutcome heard(HostOutcome outcome, boolean repeated) {
      return outcome;
    }
  }

  static final class SilenceIsNo extends Wiring {
    @Override
    Cassette cassette(RetryPlan plan) {
      return new BankCassette(plan) {
        @Override
        public HostOutcome approve(ApprovalRequest request, Host host) throws HostUnreachable {
          try {
            return super.approve(request, host);
          } catch (HostSilent silent) {
            return WrongSteps.no();
          }
        }
      };
    }
  }

  static final class DamageIsNo extends Wiring {
    @Override
    Cassette cassette(RetryPlan plan) {
      return new Wrong(plan) {
        @Override
        HostOutcome heard(HostOutcome outcome, boolean repeated) {
          return outcome instanceof HostOutcome.Unknown ? WrongSteps.no() : outcome;
        }
      };
    }
  }

  static final class LaterIsNo extends Wiring {
    @Override
    Cassette cassette(RetryPlan plan) {
      return new Wrong(plan) {
        @Override
        HostOutcome heard(HostOutcome outcome, boolean repeated) {
          return repeated && outcome instanceof HostOutcome.TryLater ? WrongSteps.no() : outcome;
        }
      };
    }
  }

  static final class OtherNumber extends Wiring {
    @Override
    Cassette cassette(RetryPlan plan) {
      return new Wrong(plan) {
        @Override
        ApprovalRequest said(ApprovalRequest it) {
          return !it.repeated()
              ? it
              : new ApprovalRequest(
                  it.configuration(),
                  it.orderNumber(),
                  it.paymentNumber(),
                  it.amount(),
                  it.order(),
                  it.transactionNumber() + ANOTHER,
                  true,
                  it.time());
        }
      };
    }
  }

  static final class Untold extends Wiring {
    @Override
    Cassette cassette(RetryPlan plan) {
      return new Wrong(plan) {
        @Override
        ApprovalRequest said(ApprovalRequest it) {
          return new ApprovalRequest(
              it.configuration(),
              it.orderNumber(),
              it.paymentNumber(),
              it.amount(),
              it.order(),
              it.transactionNumber(),
              false,
              it.time());
        }
      };
    }
  }

  static final class ReversalNotSent extends Wiring {
    @Override
    Cassette cassette(RetryPlan plan) {
      return new BankCassette(plan) {
        @Override
        public HostOutcome reverse(ReversalRequest request, Host host) {
          return new HostOutcome.Reversed(Values.NONE);
        }
      };
    }
  }

  static final class MemberDropped extends Wiring {
    @Override
    Cassette cassette(RetryPlan plan) {
      return new BankCassette(plan) {
        @Override
        public HostOutcome closeBatch(BatchCloseRequest request, Host host)
            throws HostSilent, HostUnreachable {
          List<BatchItem> items = new ArrayList<>();
          request.items().forEach(items::add);
          int fewer = Math.max(1, items.size() - 1);
          return super.closeBatch(
              with(request, request.batchNumber(), items.subList(0, fewer)), host);
        }
      };
    }
  }

  static final class BatchOfTwoNumbers extends Wiring {
    @Override
    Cassette cassette(RetryPlan plan) {
      return new BankCassette(plan) {
        @Override
        public HostOutcome closeBatch(BatchCloseRequest request, Host host)
            throws HostSilent, HostUnreachable {
          int number = request.batchNumber() + (request.repeated() ? ANOTHER : 0);
          return super.closeBatch(with(request, number, request.items()), host);
        }
      };
    }
  }

  private static BatchCloseRequest with(
      BatchCloseRequest it, int number, Iterable<BatchItem> items) {
    return new BatchCloseRequest(
        it.configuration(), number, it.repeated(), it.totals(), items, it.time());
  }
}
