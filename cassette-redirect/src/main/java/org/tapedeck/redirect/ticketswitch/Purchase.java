package org.tapedeck.redirect.ticketswitch;

import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Approved;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Doubtful;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.Damaged;

/** The final result of a purchase (section 5.5). */
record Purchase(Result result, String transactionId) {

  static final String OTHER_AMOUNT = "The core sold for another amount than the order's.";

  static final String PARTIAL =
      "The core bought some of the trolley and some not; it gives nothing back by itself.";

  private static final String CODE = "purchase_fail_code";

  /** Its code when it failed, at the root or with the trolley's result; empty when it has none. */
  Optional<Said> failure() throws Damaged {
    Optional<String> code = result.root().word(CODE);
    Optional<Node> told = trolleysResult();
    if (code.isEmpty() && told.isPresent()) {
      code = told.get().word(CODE);
    }
    return code.map(it -> Codes.said(Kind.PURCHASE, it));
  }

  private Optional<Node> trolleysResult() throws Damaged {
    Optional<Node> trolley = result.root().find("trolley");
    if (trolley.isEmpty()) {
      return trolley;
    }
    checkThatItIsOurs(trolley.get().word("transaction_id").orElse(transactionId));
    return trolley.get().find("purchase_result");
  }

  private void checkThatItIsOurs(String id) throws Damaged {
    if (!id.equals(transactionId)) {
      throw new Damaged("The answer is about another transaction.");
    }
  }

  /** Whether something is bought though something failed. */
  boolean isPartial() throws Damaged {
    Optional<Node> trolley = result.root().find("trolley");
    return trolley.isPresent() && isPartial(new Trolley(trolley.get()));
  }

  HostOutcome partial() {
    return new Doubtful(PARTIAL, kept());
  }

  /** Which checks of the card failed. */
  Values checks() throws Damaged {
    return CardCheck.failed(result.root());
  }

  /** The outcome where no code is. */
  HostOutcome outcome(Money amount) throws Damaged {
    Trolley trolley = trolley();
    if (trolley.isPartial() || trolley.isBought() != trolley.isEveryBundleBought()) {
      return partial();
    }
    return trolley.isBought() ? bought(trolley, amount) : refused();
  }

  private HostOutcome bought(Trolley trolley, Money amount) throws Damaged {
    Values evidence = kept().and(trolley.evidence());
    return trolley.comesTo(amount)
        ? new Approved(evidence, CommonAvs.UNAVAILABLE)
        : new Doubtful(OTHER_AMOUNT, evidence);
  }

  private HostOutcome refused() throws Damaged {
    if (isPartial()) {
      return partial();
    }
    Values evidence =
        Values.of(
            Map.of(Refusal.PROPERTY, Refusal.FAILED.word(), "failText", "the purchase failed"));
    return new Declined(DeclineReason.DECLINED, kept().and(evidence).and(checks()));
  }

  private Trolley trolley() throws Damaged {
    Trolley trolley = new Trolley(result.root().child("trolley"));
    checkThatItIsOurs(trolley.transactionId());
    return trolley;
  }

  private static boolean isPartial(Trolley trolley) throws Damaged {
    return trolley.isAnyBundleBought()
        || trolley.node().find("purchase_result").isPresent() && trolley.isPartial();
  }

  private Values kept() {
    return Returned.forgotten().and(Values.of(Map.of(Reservation.TRANSACTION, transactionId)));
  }
}
