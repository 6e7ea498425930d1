package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.command.AcceptPayment;
import org.tapedeck.framework.command.FirstPayment;
import org.tapedeck.framework.command.ProtocolData;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.ApprovalTerms;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Particulars;
import org.tapedeck.framework.vault.Kept;
import org.tapedeck.framework.vault.Secrets;
import org.tapedeck.framework.vault.Vault;

@Dependent
class AcceptPaymentHandler implements Handler<AcceptPayment> {

  private final Known known;
  private final Orders orders;
  private final Approving approving;
  private final Vault vault;
  private final Clock clock;

  @Inject
  AcceptPaymentHandler(Known known, Orders orders, Approving approving, Vault vault, Clock clock) {
    this.known = known;
    this.orders = orders;
    this.approving = approving;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public Class<AcceptPayment> command() {
    return AcceptPayment.class;
  }

  @Override
  public Started begin(Caller caller, AcceptPayment command) {
    Cassette cassette = known.cassetteFor(PaymentCommand.ACCEPT_PAYMENT, command.paymentType());
    Optional<FirstPayment.Wanted> payment =
        payment(cassette, command, known.account(account(command)));
    Values given = given(cassette, command);
    boolean deposit = payment.filter(FirstPayment.Wanted::deposit).isPresent();
    Values slip = Slips.of(cassette, given, command.protocolData(), deposit);
    Order order = accept(cassette, command, given);
    Reply taken =
        isWhole(cassette, command, given)
            ? KeywordCheck.taken(cassette, Scope.ORDER, given)
            : Reply.success();
    return payment
        .map(wanted -> approve(wish(caller, cassette, order, wanted, given), slip, wanted, taken))
        .orElseGet(() -> Started.done(taken));
  }

  private Started approve(
      Approving.Wish wish, Values slip, FirstPayment.Wanted wanted, Reply taken) {
    Started started = approving.open(wish, slip, clock.instant());
    return wanted.apart() ? started.apart(taken) : started;
  }

  /** Where the buyer pays on the bank's page, he is sent there at once unless somebody says no. */
  private static Optional<FirstPayment.Wanted> payment(
      Cassette cassette, AcceptPayment command, Account account) {
    if (cassette.payPage().isPresent()) {
      return command.payment().wanted(1, true).map(FirstPayment.Wanted::waitedFor);
    }
    ApprovalTerms terms = account.approvals();
    return command.payment().wanted(terms.approveFlag(), terms.isDeposit());
  }

  private static Account.Key account(AcceptPayment command) {
    return new Account.Key(
        command.merchantNumber(), command.paymentType(), command.accountNumber());
  }

  private static Values given(Cassette cassette, AcceptPayment command) {
    ProtocolData data = Slips.ofOrder(cassette, command.protocolData());
    Values given = KeywordCheck.given(cassette, Scope.ORDER, data);
    return isWhole(cassette, command, given)
        ? KeywordCheck.whole(cassette, Scope.ORDER, given)
        : given;
  }

  /** Whether all is to be there already; what a buyer brings later is missing until then. */
  private static boolean isWhole(Cassette cassette, AcceptPayment command, Values given) {
    return !command.twoPart() || KeywordCheck.isWhole(cassette.keywords().of(Scope.ORDER), given);
  }

  private Order accept(Cassette cassette, AcceptPayment command, Values given) {
    Optional<String> brand =
        isWhole(cassette, command, given) ? cassette.brand(given) : Optional.empty();
    Order.Terms terms = terms(command, brand);
    List<Keyword> keywords = cassette.keywords().of(Scope.ORDER);
    Instant now = clock.instant();
    Kept kept = vault.keep(terms.id(), keywords, given);
    Order order =
        command.twoPart() ? Order.receive(terms, kept, now) : accepted(cassette, terms, kept, now);
    orders.add(order);
    return order;
  }

  private static Order accepted(Cassette cassette, Order.Terms terms, Kept kept, Instant now) {
    return cassette.payPage().isPresent()
        ? Order.acceptUnpaid(terms, kept, now)
        : Order.accept(terms, kept, now);
  }

  private static Order.Terms terms(AcceptPayment command, Optional<String> brand) {
    AcceptPayment.Remarks said = command.remarks();
    return new Order.Terms(
        command.merchantNumber(),
        command.orderNumber(),
        command.paymentType(),
        command.accountNumber(),
        command.amount(),
        command.splitAllowed(),
        Particulars.none()
            .of(said.transactionId(), said.merchantData(), said.description(), said.url())
            .branded(brand));
  }

  private static Approving.Wish wish(
      Caller caller, Cassette cassette, Order order, FirstPayment.Wanted first, Values given) {
    return new Approving.Wish(
        order,
        first.paymentNumber(),
        first.amount(),
        true,
        true,
        first.deposit(),
        first.batchNumber(),
        new Secrets(cassette.keywords().of(Scope.ORDER), given).fleeting(),
        caller.user().orElseThrow());
  }
}
