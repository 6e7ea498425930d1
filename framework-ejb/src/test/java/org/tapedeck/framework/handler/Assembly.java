package org.tapedeck.framework.handler;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.copy.Copies;
import org.tapedeck.framework.copy.Copying;
import org.tapedeck.framework.copy.WireCopy;
import org.tapedeck.framework.event.ListenerAddress;
import org.tapedeck.framework.event.ListenerSecrets;
import org.tapedeck.framework.flow.Commands;
import org.tapedeck.framework.flow.Enclosures;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Handlers;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.harness.TestNames;
import org.tapedeck.framework.harness.Transactions;
import org.tapedeck.framework.merchant.Activity;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.merchant.Validity;
import org.tapedeck.framework.offer.Offering;
import org.tapedeck.framework.purchase.ReturnAddresses;
import org.tapedeck.framework.purchase.ReturnOnwards;
import org.tapedeck.framework.query.AdminViews;
import org.tapedeck.framework.query.AttemptViews;
import org.tapedeck.framework.query.BatchViews;
import org.tapedeck.framework.query.CreditViews;
import org.tapedeck.framework.query.FigureViews;
import org.tapedeck.framework.query.JournalViews;
import org.tapedeck.framework.query.KeywordViews;
import org.tapedeck.framework.query.ListenerViews;
import org.tapedeck.framework.query.ObjectViews;
import org.tapedeck.framework.query.OrderShowing;
import org.tapedeck.framework.query.OrderViews;
import org.tapedeck.framework.query.PaymentViews;
import org.tapedeck.framework.query.ProposalViews;
import org.tapedeck.framework.query.Standings;
import org.tapedeck.framework.query.UserViews;
import org.tapedeck.framework.query.VisitViews;
import org.tapedeck.framework.report.Drops;
import org.tapedeck.framework.vault.KeyRotation;
import org.tapedeck.framework.visit.Inbox;
import org.tapedeck.framework.visit.VisitAddresses;
import org.tapedeck.framework.visit.VisitNames;
import org.tapedeck.framework.visit.VisitTerms;

/** The handlers, put together by hand as the container does it. */
public final class Assembly {

  private final Parts parts;
  private final Activity activity;
  private final Configurations configurations;
  private final Validity validity;
  private final Known known;
  private final HostNumbers hostNumbers;
  private final Reaching reaching;
  private final Patience patience;
  private final ApprovalQuestion approvalQuestion;
  private final ReversalQuestion reversalQuestion;
  private final CurrentBatch currentBatch;
  private final Depositing depositing;
  private final Expiring expiring;
  private final VisitAddresses addresses = new VisitAddresses(Optional.of("https://shop.example/"));
  private final VisitTerms terms;
  private final Visiting visiting;
  private final Undoing undoing;
  private final Warnings warnings;
  private final Crediting crediting;
  private final Approving approving;

  public Assembly(Parts parts) {
    this.parts = parts;
    this.activity = new Activity(parts.merchants());
    this.configurations =
        new Configurations(parts.merchants(), parts.objects(), parts.cassettes(), parts.vault());
    this.validity = new Validity(parts.cassettes(), configurations);
    this.known =
        new Known(
            parts.cassettes(),
            parts.merchants(),
            activity,
            validity,
            parts.orders(),
            parts.batches());
    this.hostNumbers = new HostNumbers(parts.numbers());
    this.reaching = new Reaching(parts.cassettes(), configurations);
    this.patience = new Patience(reaching, parts.attempts(), parts.outbox());
    this.approvalQuestion = new ApprovalQuestion(parts.vault());
    this.reversalQuestion = new ReversalQuestion(parts.vault());
    this.currentBatch = new CurrentBatch(parts.merchants(), parts.batches(), parts.numbers());
    this.depositing = new Depositing(currentBatch);
    this.expiring = new Expiring(parts.orders(), parts.merchants());
    this.terms = new VisitTerms(addresses, parts.vault(), new VisitNames());
    this.visiting = new Visiting(parts.visits(), new VisitNames(), terms);
    this.undoing = new Undoing(parts.attempts());
    this.warnings = new Warnings(parts.outbox(), parts.mails());
    this.crediting =
        new Crediting(
            parts.orders(),
            parts.visits(),
            parts.attempts(),
            currentBatch,
            hostNumbers,
            reaching,
            parts.vault());
    this.approving =
        new Approving(
            parts.orders(),
            expiring,
            currentBatch,
            parts.attempts(),
            hostNumbers,
            reaching,
            approvalQuestion,
            visiting);
  }

  public Handlers handlers() {
    return new Handlers(all(), works());
  }

  /** How a command begins, in whatever transaction is open. */
  public Started begin(Caller caller, Command command) {
    return all().stream()
        .filter(handler -> handler.command() == command.getClass())
        .map(handler -> begin(handler, caller, command))
        .findFirst()
        .orElseThrow();
  }

  private static <C extends Command> Started begin(
      Handler<C> handler, Caller caller, Command command) {
    return handler.begin(caller, handler.command().cast(command));
  }

  List<Handler<?>> all() {
    Settings settings = new Settings(parts.vault());
    OwnObjects objects = new OwnObjects(known, parts.objects(), parts.vault());
    KnownUsers knownUsers = new KnownUsers(parts.users());
    OrderShowing orders =
        new OrderShowing(parts.sensitiveAccess(), parts.cassettes(), parts.vault());
    AcceptPaymentHandler accepting =
        new AcceptPaymentHandler(known, parts.orders(), approving, parts.vault(), parts.clock());
    return List.of(
        new AboutHandler(parts.cassettes()),
        accepting,
        new ApproveHandler(known, completing(), approving, parts.clock()),
        new ApproveReversalHandler(
            known, parts.orders(), visiting, expiring, reversing(), approving, parts.clock()),
        new DepositHandler(known, expiring, depositing, parts.vault(), parts.clock()),
        new RefundHandler(
            known,
            parts.orders(),
            currentBatch,
            configurations,
            hostNumbers,
            crediting,
            twoPersons(),
            parts.clock()),
        new DepositReversalHandler(known, parts.orders(), parts.clock()),
        new RefundReversalHandler(known, parts.orders(), parts.clock()),
        new CancelOrderHandler(endingOrders()),
        new CloseOrderHandler(endingOrders()),
        new ReceivePaymentHandler(known, accepting),
        new BatchOpenHandler(known),
        new BatchPurgeHandler(known, parts.orders(), parts.clock()),
        new DeleteBatchHandler(known, parts.batches(), awaitedReports()),
        new BatchCloseHandler(
            known,
            parts.attempts(),
            parts.ownership(),
            reaching,
            batchQuestion(),
            new BatchMembership(parts.orders()),
            twoPersons(),
            parts.clock()),
        new RetryNowHandler(awaited(), hostWorks(), parts.ownership(), parts.clock()),
        new PauseRetryHandler(awaited(), parts.clock()),
        new GiveUpHandler(
            awaited(), hostWorks(), parts.ownership(), parts.givingUp(), parts.clock()),
        new QueryAttemptsHandler(
            new AttemptViews(parts.attemptSearches(), parts.ownership(), parts.clock())),
        new QueryProposalsHandler(new ProposalViews(parts.proposals(), parts.clock())),
        new DeleteProposalHandler(known, parts.orders(), proposing()),
        new RotateKeysHandler(keyRotation()),
        new RotateMasterKeyHandler(keyRotation()),
        new QueryOrdersHandler(new OrderViews(parts.searches(), orders, offering())),
        new QueryBatchesHandler(new BatchViews(parts.searches(), offering())),
        new QueryPaymentsHandler(new PaymentViews(parts.searches(), orders, offering())),
        new QueryCreditsHandler(new CreditViews(parts.searches(), orders, offering())),
        new QueryFiguresHandler(new FigureViews(parts.figureSums())),
        new QueryJournalHandler(new JournalViews(parts.journal())),
        new ModifyCassetteHandler(known, parts.merchants(), settings, parts.vault()),
        new CreateMerchantHandler(parts.merchants(), parts.numbers()),
        new CreatePaySystemHandler(known, parts.merchants(), settings),
        new CreateAccountHandler(known, parts.merchants(), configurations, hostNumbers, settings),
        new ModifyMerchantHandler(known),
        new ModifyPaySystemHandler(known, settings),
        new ModifyAccountHandler(
            known,
            configurations,
            hostNumbers,
            settings,
            parts.batches(),
            parts.attempts(),
            validity,
            parts.clock()),
        new DeleteMerchantHandler(known, parts.merchants(), parts.users()),
        new DeletePaySystemHandler(known, parts.merchants()),
        new DeleteAccountHandler(known, parts.merchants()),
        new QueryMerchantsHandler(adminViews()),
        new QueryPaySystemsHandler(adminViews()),
        new QueryAccountsHandler(adminViews()),
        new QueryCassettesHandler(adminViews()),
        new QueryPaymentServerHandler(adminViews()),
        new QueryUsersHandler(
            new UserViews(parts.adminSearches(), parts.returnDomains(), parts.clock())),
        new ModifyPayServerHandler(parts.merchants()),
        new CreateMerEventListenerHandler(known, listenerKeeping()),
        new ModifyMerEventListenerHandler(known, listenerKeeping()),
        new DeleteMerEventListenerHandler(known, listenerKeeping()),
        new CreateSnmEventListenerHandler(listenerKeeping()),
        new ModifySnmEventListenerHandler(listenerKeeping()),
        new DeleteSnmEventListenerHandler(listenerKeeping()),
        new QueryEventListenersHandler(new ListenerViews(parts.listeners())),
        new CreateUserHandler(parts.users(), parts.passwords()),
        new ChangePasswordHandler(parts.passwordCheck(), parts.passwords()),
        new ResetPasswordHandler(knownUsers, parts.passwords(), parts.passwordTries()),
        new SetUserAccessRightsHandler(known, knownUsers, parts.users()),
        new ModifyUserStatusHandler(known, knownUsers, parts.users()),
        new SetReturnDomainHandler(
            parts.users(), parts.returnDomains(), new ReturnAddresses(new TestNames(), false)),
        new CreateSystemCassetteObjectHandler(objects),
        new ModifySystemCassetteObjectHandler(objects),
        new DeleteSystemCassetteObjectHandler(objects),
        new CreateMerchantCassetteObjectHandler(objects),
        new ModifyMerchantCassetteObjectHandler(objects),
        new DeleteMerchantCassetteObjectHandler(objects),
        new CassetteControlHandler(known, activity, configurations));
  }

  private Awaited awaited() {
    return new Awaited(known, parts.attempts());
  }

  private HostWorks hostWorks() {
    return new HostWorks(
        approvalWork(),
        reversalWork(),
        batchCloseWork(),
        clearingWork(),
        visitWork(),
        undoWork(),
        creditWork());
  }

  private TwoPersons twoPersons() {
    return new TwoPersons(known, parts.users(), proposing());
  }

  private Proposing proposing() {
    return new Proposing(parts.proposals(), parts.journal(), parts.clock());
  }

  private Completing completing() {
    return new Completing(parts.orders(), parts.attempts(), expiring, parts.vault());
  }

  private KeyRotation keyRotation() {
    return new KeyRotation(parts.masterKeys().file(), parts.dataKeys(), parts.clock());
  }

  private ListenerKeeping listenerKeeping() {
    return new ListenerKeeping(
        parts.listeners(),
        new ListenerAddress(parts.allowedAddresses()),
        new ListenerSecrets(parts.vault()));
  }

  private AdminViews adminViews() {
    Standings standings = new Standings(parts.cassettes(), parts.merchants(), activity, validity);
    return new AdminViews(
        parts.adminSearches(),
        standings,
        new ObjectViews(parts.cassettes(), parts.objects(), parts.adminSearches(), standings),
        new KeywordViews(parts.cassettes(), configurations));
  }

  private Offering offering() {
    return new Offering(
        parts.circumstances(),
        parts.cassettes(),
        activity,
        validity,
        parts.ownership(),
        new Drops(parts.cassettes(), configurations),
        parts.clock());
  }

  private Reversing reversing() {
    return new Reversing(parts.attempts(), hostNumbers, reaching, reversalQuestion);
  }

  private EndingOrders endingOrders() {
    return new EndingOrders(
        known,
        expiring,
        parts.orders(),
        parts.attempts(),
        awaitedReports(),
        proposing(),
        parts.clock());
  }

  private AwaitedReports awaitedReports() {
    return new AwaitedReports(parts.reports(), new Drops(parts.cassettes(), configurations));
  }

  private List<HostWork> works() {
    return List.of(
        approvalWork(),
        reversalWork(),
        batchCloseWork(),
        clearingWork(),
        visitWork(),
        undoWork(),
        creditWork());
  }

  private ApprovalWork approvalWork() {
    return new ApprovalWork(
        parts.orders(),
        parts.attempts(),
        expiring,
        depositing,
        reaching,
        approvalQuestion,
        patience,
        parts.clock());
  }

  private ReversalWork reversalWork() {
    return new ReversalWork(
        parts.orders(), parts.attempts(), reaching, reversalQuestion, patience, parts.clock());
  }

  private BatchCloseWork batchCloseWork() {
    return new BatchCloseWork(
        known,
        parts.batches(),
        new BatchMembership(parts.orders()),
        parts.attempts(),
        reaching,
        batchQuestion(),
        patience,
        proposing(),
        parts.clock());
  }

  private VisitWork visitWork() {
    return new VisitWork(
        parts.orders(),
        parts.attempts(),
        parts.visits(),
        visiting,
        new VisitPaying(depositing, parts.receipts(), parts.mails(), reaching, parts.vault()),
        undoing,
        lateWords(),
        new LastWords(parts.visits(), terms, reaching, reserving()),
        reaching,
        patience,
        warnings,
        parts.clock());
  }

  private UndoWork undoWork() {
    return new UndoWork(
        parts.orders(),
        parts.attempts(),
        parts.visits(),
        visiting,
        reaching,
        parts.vault(),
        lateWords(),
        warnings,
        parts.clock());
  }

  private Reserving reserving() {
    return new Reserving(parts.visits(), reaching);
  }

  private LateWords lateWords() {
    return new LateWords(parts.visits(), undoing, warnings);
  }

  private CreditWork creditWork() {
    return new CreditWork(
        parts.orders(),
        parts.attempts(),
        crediting,
        currentBatch,
        patience,
        warnings,
        parts.clock());
  }

  /** What banks and buyers come to, whose steps bring their own transactions, as an EJB's do. */
  public Inbox inbox() {
    VisitInbox inbox =
        new VisitInbox(
            parts.orders(),
            parts.merchants(),
            parts.visits(),
            terms,
            reaching,
            new Verdicts(
                parts.visits(),
                parts.attempts(),
                new Proving(parts.visits(), parts.attempts(), undoing, reserving(), warnings),
                warnings),
            new VisitPages(
                known,
                parts.visits(),
                parts.orders(),
                parts.merchants(),
                parts.attempts(),
                approving,
                reaching,
                new ReturnOnwards(parts.purchases(), parts.returnDomains()),
                parts.clock()),
            new CallNotes(parts.journal()),
            new Strangers(parts.clock()),
            warnings,
            parts.commits(),
            parts.clock());
    return parts.transactions().each(Inbox.class, inbox);
  }

  /** What goes with replies, in transactions of its own. */
  public Enclosures enclosures() {
    return parts
        .transactions()
        .each(Enclosures.class, new VisitEnclosures(parts.visits(), new VisitViews(addresses)));
  }

  private ClearingWork clearingWork() {
    return new ClearingWork(
        parts.orders(),
        parts.attempts(),
        reaching,
        hostNumbers,
        approvalQuestion,
        reversalQuestion,
        patience,
        parts.clock());
  }

  private BatchQuestion batchQuestion() {
    return new BatchQuestion(hostNumbers, batchItems(), copies());
  }

  /** The round, whose steps bring their own transactions, as an EJB's do. */
  public ExpiryRound expiryRound() {
    return new ExpiryRound(
        new Expiry(parts.orders(), expiring, parts.proposals(), parts.clock()) {
          @Override
          public void clearProposals() {
            parts
                .transactions()
                .inOne(
                    () -> {
                      super.clearProposals();
                      return this;
                    });
          }

          @Override
          public List<String> overdue(int most) {
            return parts.transactions().inOne(() -> super.overdue(most));
          }

          @Override
          public void expire(String paymentId) {
            parts
                .transactions()
                .inOne(
                    () -> {
                      super.expire(paymentId);
                      return paymentId;
                    });
          }
        });
  }

  /** The round that erases cards; its steps, too. */
  public CardRetentionRound cardRetentionRound() {
    return new CardRetentionRound(
        new CardRetention(parts.orders(), parts.merchants(), parts.clock()) {
          @Override
          public List<String> over(int most) {
            return parts.transactions().inOne(() -> super.over(most));
          }

          @Override
          public void erase(String orderId) {
            parts
                .transactions()
                .inOne(
                    () -> {
                      super.erase(orderId);
                      return orderId;
                    });
          }
        });
  }

  /** The round that closes batches, whose steps bring their own transactions, too. */
  public ClosingRound closingRound(Commands commands, Executor apart) {
    Transactions transactions = parts.transactions();
    return new ClosingRound(
        new Closing(parts.batches(), known, parts.cassettes(), configurations, parts.clock()) {
          @Override
          public List<String> toBeLookedAt(String cassette, int most) {
            return transactions.inOne(() -> super.toBeLookedAt(cassette, most));
          }

          @Override
          public boolean take(String batchId) {
            return transactions.inOne(() -> super.take(batchId));
          }

          @Override
          public void giveUp(String batchId) {
            transactions.inOne(
                () -> {
                  super.giveUp(batchId);
                  return batchId;
                });
          }
        },
        commands,
        apart);
  }

  private Copies copies() {
    return new Copies(copying(), parts.clock());
  }

  /** Its steps bring their own transactions, too. */
  public Copying copying() {
    Transactions transactions = parts.transactions();
    return new Copying(parts.wireCopies()) {
      @Override
      public void write(WireCopy part) {
        transactions.inOne(
            () -> {
              super.write(part);
              return part;
            });
      }

      @Override
      public List<WireCopy> read(String batchId, long afterId, int most) {
        return transactions.inOne(() -> super.read(batchId, afterId, most));
      }
    };
  }

  /** What a batch's host is sent. */
  public Iterable<BatchItem> items(Batch batch) {
    return batchItems().of(batch);
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
