package org.tapedeck.testkit;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.DailyClose;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;

/** Cassettes that are sound but for one fault in how they ask again or read settings. */
interface BrokenSettings {

  class ThatAsksAgainForMore extends PlainCassette {
    @Override
    public HostOutcome approve(ApprovalRequest request, Host host)
        throws HostSilent, HostUnreachable {
      if (request.repeated()) {
        Message.Part part = part(request.order());
        host.exchange(message(2, List.of(part, part)));
      }
      return request.repeated() ? no() : super.approve(request, host);
    }
  }

  class ThatReversesMoreAgain extends PlainCassette {
    @Override
    public HostOutcome reverse(ReversalRequest request, Host host)
        throws HostSilent, HostUnreachable {
      return super.reverse(request.repeated() ? leavingLess(request) : request, host);
    }

    private static ReversalRequest leavingLess(ReversalRequest request) {
      Money left = request.left();
      return new ReversalRequest(
          request.configuration(),
          request.orderNumber(),
          request.paymentNumber(),
          request.authorized(),
          request.approved(),
          new Money(left.amount() - 1, left.exponent(), left.currency()),
          request.order(),
          request.evidence(),
          request.transactionNumber(),
          request.repeated(),
          request.time());
    }
  }

  class ThatSendsABatchTwiceInOne extends PlainCassette {
    @Override
    public HostOutcome closeBatch(BatchCloseRequest request, Host host)
        throws HostSilent, HostUnreachable {
      if (request.repeated()) {
        Message.Part part = part(request.items().iterator().next().order());
        host.exchange(message(2, List.of(part, part)));
      }
      return request.repeated() ? no() : super.closeBatch(request, host);
    }
  }

  class ThatNeverWaits extends PlainCassette {
    @Override
    public RetryPlan retries(Values cassette) {
      return new RetryPlan(1, Duration.ofMillis(999), 1);
    }
  }

  class ThatAsksLessThanNever extends PlainCassette {
    @Override
    public RetryPlan retries(Values cassette) {
      return new RetryPlan(-1, Duration.ofMinutes(1), 1);
    }
  }

  class ThatAdvisesInWords extends PlainCassette {
    @Override
    public List<String> advice(Scope scope, Values values) {
      return List.of("better not");
    }
  }

  class ThatAdvisesAgainstThePan extends PlainCassette {
    @Override
    public List<String> advice(Scope scope, Values values) {
      return values.find("pan").map(pan -> "Not " + pan + ".").stream().toList();
    }
  }

  class ThatClosesOfItself extends PlainCassette {
    @Override
    public Optional<DailyClose> dailyClose(Values account) {
      return Optional.of(new DailyClose(LocalTime.MIDNIGHT, ZoneOffset.UTC));
    }
  }

  class ThatKeepsASecretOfADeposit extends PlainCassette {
    @Override
    public KeywordTable keywords() {
      return super.keywords()
          .optional(Scope.DEPOSIT, "$TAXID", "taxId", 1001, Content.digits(1, 9), Secrecy.HIDDEN);
    }
  }

  class ThatNeedsMoreForADeposit extends PlainCassette {
    @Override
    public KeywordTable keywords() {
      return super.keywords()
          .required(Scope.DEPOSIT, "$TAXID", "taxId", 1001, Content.digits(1, 9), Secrecy.PLAIN);
    }
  }

  class ThatMayAskForNothing extends PlainCassette {
    @Override
    public long largestApproval(String currency) {
      return 0;
    }
  }
}
