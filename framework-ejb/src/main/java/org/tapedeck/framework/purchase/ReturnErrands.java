package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.framework.event.Target;
import org.tapedeck.framework.mail.Mails;
import org.tapedeck.framework.merchant.ReturnDomains;

/** Takes tokens for a call, and closes those by which nobody ever came. Each is a commit. */
@Dependent
public class ReturnErrands {

  private final DueReturns returns;
  private final PurchaseBook book;
  private final ReturnDomains domains;
  private final Mails mails;
  private final Clock clock;

  @Inject
  public ReturnErrands(
      DueReturns returns, PurchaseBook book, ReturnDomains domains, Mails mails, Clock clock) {
    this.returns = returns;
    this.book = book;
    this.domains = domains;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * A token that this server alone has until it is due again.
   *
   * @param target empty when it may not be called, or cannot
   * @param isLast whether nobody is awaited by another token of the purchase
   */
  record Errand(StoredReturn token, Optional<Target> target, boolean isLast) {

    boolean isToBeCalled() {
      return token.tries() <= ReturnTimes.CALLS;
    }
  }

  /** Empty when somebody came by it, its purchase is gone, or another server was faster. */
  Optional<Errand> take(String id) {
    Instant now = clock.instant();
    return open(id).filter(token -> !token.due().isAfter(now)).flatMap(token -> errand(token, now));
  }

  /** A purchase goes with its order; nobody has anything to come for then. */
  private Optional<Errand> errand(StoredReturn token, Instant now) {
    Optional<StoredPurchase> purchase = book.purchase(token.purchaseId());
    if (purchase.isEmpty()) {
      token.close();
      return Optional.empty();
    }
    token.isCalled(now.plus(ReturnTimes.after(token.tries() + 1)));
    return purchase.map(it -> new Errand(token, target(token, it), returns.isLast(token, now)));
  }

  private Optional<StoredReturn> open(String id) {
    return returns.locked(id).filter(token -> token.state() == ReturnState.OPEN);
  }

  /** Only a domain that is registered now. */
  private Optional<Target> target(StoredReturn token, StoredPurchase purchase) {
    String user = StoredReturn.userIn(token.id());
    return purchase
        .home()
        .filter(home -> domains.isRegistered(user, home.domain()))
        .flatMap(home -> ReturnTarget.of(home, token.path()));
  }

  /** Its purchase is just being paid. */
  boolean putOff(Errand errand) {
    Optional<StoredReturn> token = open(errand.token().id());
    token.ifPresent(it -> it.putOff(clock.instant().plus(ReturnTimes.SOON)));
    return token.isPresent();
  }

  /** Nobody is awaited by it any more; who ended the purchase may have closed it already. */
  boolean close(Errand errand) {
    Optional<StoredReturn> token =
        returns.locked(errand.token().id()).filter(it -> it.state() != ReturnState.CAME);
    token.ifPresent(StoredReturn::close);
    token.filter(it -> errand.isLast()).ifPresent(this::warn);
    return token.isPresent();
  }

  /** Without the path: whoever knows it may act as the buyer. */
  private void warn(StoredReturn token) {
    String user = StoredReturn.userIn(token.id());
    String place =
        book.purchase(token.purchaseId())
            .flatMap(StoredPurchase::home)
            .map(home -> " at " + home.domain())
            .orElse("");
    mails.warn(
        "return-unanswered",
        token.purchaseId(),
        "Nobody came back for purchase " + token.purchaseId(),
        """
        The buyer did not come back to the shop of %s%s.
        The server called the return address %d times, and part two was not called.
        It calls no more, and has resolved by itself what was half done."""
            .formatted(user, place, ReturnTimes.CALLS));
  }
}
