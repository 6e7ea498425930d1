package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.lifecycle.ProofState;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.merchant.Merchant;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.vault.Vault;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;

/** A purchase as its shop is told of it. */
@Dependent
class Telling {

  // spotless:off
  /** As long as its reservation holds; one that came to nothing may be paid by another card. */
  private static final Map<PurchaseState, TransactionStatus> HELD = new EnumMap<>(Map.of(
      PurchaseState.RESERVED,   TransactionStatus.RESERVED,
      PurchaseState.ATTEMPTING, TransactionStatus.ATTEMPTING,
      PurchaseState.PURCHASED,  TransactionStatus.PURCHASED,
      PurchaseState.FAILED,     TransactionStatus.RESERVED,
      PurchaseState.RELEASED,   TransactionStatus.RELEASED));

  /** When it is over. */
  private static final Map<PurchaseState, TransactionStatus> OVER = new EnumMap<>(Map.of(
      PurchaseState.RESERVED,   TransactionStatus.RELEASED,
      PurchaseState.ATTEMPTING, TransactionStatus.ATTEMPTING,
      PurchaseState.PURCHASED,  TransactionStatus.PURCHASED,
      PurchaseState.FAILED,     TransactionStatus.RELEASED,
      PurchaseState.RELEASED,   TransactionStatus.RELEASED));
  // spotless:on

  private static final Set<PurchaseState> WITHOUT_RESERVATION =
      EnumSet.of(PurchaseState.PURCHASED, PurchaseState.RELEASED);

  private static final String AUTHORIZATION = "authCode";

  private final Merchants merchants;
  private final Orders orders;
  private final VisitBook visits;
  private final Facts facts;
  private final Vault vault;
  private final Clock clock;

  @Inject
  Telling(
      Merchants merchants, Orders orders, VisitBook visits, Facts facts, Vault vault, Clock clock) {
    this.merchants = merchants;
    this.orders = orders;
    this.visits = visits;
    this.facts = facts;
    this.vault = vault;
    this.clock = clock;
  }

  Transaction of(StoredPurchase purchase, Order order) {
    Instant now = clock.instant();
    boolean bought = purchase.state() == PurchaseState.PURCHASED;
    return new Transaction(
        purchase.id(),
        TrolleyToken.of(order),
        (purchase.isHeld(now) ? HELD : OVER).get(purchase.state()),
        WITHOUT_RESERVATION.contains(purchase.state()) ? Duration.ZERO : purchase.left(now),
        facts.needs(order),
        order.merchantNumber(),
        merchants.merchant(order.merchantNumber()).map(Merchant::title).orElse(""),
        order.orderNumber(),
        order.paymentType(),
        Optional.ofNullable(order.particulars().description()),
        order.amount(),
        Optional.of(buyer(purchase)).filter(who -> !who.isEmpty()),
        bought ? reference(purchase) : Optional.empty(),
        purchase.remoteSite(),
        purchase.created(),
        bought ? Optional.of(purchase.modified()) : Optional.empty());
  }

  /** customer_data of the last part one. */
  Values buyer(StoredPurchase purchase) {
    return vault.open(place(purchase.id()), purchase.buyer());
  }

  static String place(String transactionId) {
    return "purchase:" + transactionId;
  }

  /** What the bank, or the host, calls the payment. */
  private Optional<String> reference(StoredPurchase purchase) {
    return visits
        .lastOf(purchase.paymentId())
        .flatMap(this::proof)
        .or(
            () ->
                orders
                    .payment(purchase.paymentId())
                    .flatMap(payment -> payment.properties().find(AUTHORIZATION)));
  }

  private Optional<String> proof(StoredVisit visit) {
    return visits.proofsOf(visit).stream()
        .filter(proof -> proof.state() == ProofState.USED)
        .map(StoredProof::proof)
        .map(proof -> proof.bankReference())
        .findFirst();
  }
}
