package org.tapedeck.framework.handler;

import java.util.List;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.event.ListenerAddress;
import org.tapedeck.framework.event.ListenerSecrets;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Handlers;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.harness.Transactions;
import org.tapedeck.framework.merchant.Activity;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.query.AdminViews;
import org.tapedeck.framework.query.BatchViews;
import org.tapedeck.framework.query.CreditViews;
import org.tapedeck.framework.query.ListenerViews;
import org.tapedeck.framework.query.OrderViews;
import org.tapedeck.framework.query.PaymentViews;
import org.tapedeck.framework.query.Standings;
import org.tapedeck.framework.query.UserViews;

/** The handlers, put together by hand as the container does it. */
public final class Assembly {

  private final Parts parts;
  private final Known known;
  private final Configurations configurations;
  private final HostNumbers hostNumbers;
  private final CurrentBatch currentBatch;
  private final Depositing depositing;

  public Assembly(Parts parts) {
    this.parts = parts;
    this.known =
        new Known(
            parts.cassettes(),
            parts.merchants(),
            new Activity(parts.merchants()),
            parts.orders(),
            parts.batches());
    this.configurations = new Configurations(parts.merchants(), parts.vault());
    this.hostNumbers = new HostNumbers(parts.numbers());
    this.currentBatch = new CurrentBatch(parts.merchants(), parts.batches(), parts.numbers());
    this.depositing = new Depositing(currentBatch);
  }

  public Handlers handlers() {
    return new Handlers(all(), works());
  }

  List<Handler<?>> all() {
    Settings settings = new Settings(parts.vault());
    Approving approving =
        new Approving(parts.orders(), parts.attempts(), hostNumbers, configurations, parts.vault());
    return List.of(
        new AboutHandler(parts.cassettes()),
        new AcceptPaymentHandler(known, parts.orders(), approving, parts.vault(), parts.clock()),
        new ApproveHandler(known, approving, parts.clock()),
        new DepositHandler(known, depositing, parts.clock()),
        new RefundHandler(
            known, parts.orders(), currentBatch, configurations, hostNumbers, parts.clock()),
        new DepositReversalHandler(known, parts.orders(), parts.clock()),
        new RefundReversalHandler(known, parts.orders(), parts.clock()),
        new CancelOrderHandler(endingOrders()),
        new CloseOrderHandler(endingOrders()),
        new ReceivePaymentHandler(known),
        new BatchOpenHandler(known),
        new BatchPurgeHandler(known, parts.orders(), parts.clock()),
        new DeleteBatchHandler(known, parts.batches()),
        new BatchCloseHandler(
            known, parts.attempts(), configurations, hostNumbers, batchItems(), parts.clock()),
        new QueryOrdersHandler(new OrderViews(parts.searches())),
        new QueryBatchesHandler(new BatchViews(parts.searches())),
        new QueryPaymentsHandler(new PaymentViews(parts.searches())),
        new QueryCreditsHandler(new CreditViews(parts.searches())),
        new ModifyCassetteHandler(known, parts.merchants(), settings, parts.vault()),
        new CreateMerchantHandler(parts.merchants(), parts.numbers()),
        new CreatePaySystemHandler(known, parts.merchants(), settings),
        new CreateAccountHandler(known, parts.merchants(), configurations, hostNumbers, settings),
        new ModifyMerchantHandler(known),
        new ModifyPaySystemHandler(known, settings),
        new ModifyAccountHandler(known, configurations, hostNumbers, settings),
        new DeleteMerchantHandler(known, parts.merchants(), parts.users()),
        new DeletePaySystemHandler(known, parts.merchants()),
        new DeleteAccountHandler(known, parts.merchants()),
        new QueryMerchantsHandler(adminViews()),
        new QueryPaySystemsHandler(adminViews()),
        new QueryAccountsHandler(adminViews()),
        new QueryCassettesHandler(adminViews()),
        new QueryPaymentServerHandler(adminViews()),
        new QueryUsersHandler(new UserViews(parts.adminSearches())),
        new ModifyPayServerHandler(parts.merchants()),
        new CreateMerEventListenerHandler(known, listenerKeeping()),
        new ModifyMerEventListenerHandler(known, listenerKeeping()),
        new DeleteMerEventListenerHandler(known, listenerKeeping()),
        new CreateSnmEventListenerHandler(listenerKeeping()),
        new ModifySnmEventListenerHandler(listenerKeeping()),
        new DeleteSnmEventListenerHandler(listenerKeeping()),
        new QueryEventListenersHandler(new ListenerViews(parts.listeners())),
        new CreateUserHandler(parts.users(), parts.passwords()),
        new SetUserAccessRightsHandler(known, parts.users()));
  }

  private ListenerKeeping listenerKeeping() {
    return new ListenerKeeping(
        parts.listeners(),
        new ListenerAddress(parts.allowedAddresses()),
        new ListenerSecrets(parts.vault()));
  }

  private AdminViews adminViews() {
    Activity activity = new Activity(parts.merchants());
    return new AdminViews(
        parts.adminSearches(),
        new Standings(parts.cassettes(), parts.merchants(), activity, configurations));
  }

  private EndingOrders endingOrders() {
    return new EndingOrders(known, parts.orders(), parts.clock());
  }

  private List<HostWork> works() {
    return List.of(
        new ApprovalWork(parts.orders(), parts.attempts(), depositing, parts.clock()),
        new BatchCloseWork(parts.batches(), parts.orders(), parts.attempts(), parts.clock()));
  }

  BatchItems batchItems() {
    return new BatchItems(new TransactionalPages(parts));
  }

  /** Pages that bring their own transaction, as an EJB does. */
  private static final class TransactionalPages extends BatchPages {

    private final Transactions transactions;

    TransactionalPages(Parts parts) {
      super(parts.orders(), parts.vault());
      this.transactions = parts.transactions();
    }

    @Override
    public List<BatchItem> payments(String batchId, int afterOrder, int afterPayment) {
      return transactions.inOne(() -> super.payments(batchId, afterOrder, afterPayment));
    }

    @Override
    public List<BatchItem> credits(String batchId, int afterOrder, int afterCredit) {
      return transactions.inOne(() -> super.credits(batchId, afterOrder, afterCredit));
    }
  }
}
