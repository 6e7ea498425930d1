package org.tapedeck.framework.harness;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.IdempotencyKey;
import org.tapedeck.framework.command.Pairs;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Asking;
import org.tapedeck.framework.flow.Commands;
import org.tapedeck.framework.flow.Ears;
import org.tapedeck.framework.flow.HostCalls;
import org.tapedeck.framework.flow.Leasing;
import org.tapedeck.framework.flow.Owner;
import org.tapedeck.framework.flow.Retries;
import org.tapedeck.framework.flow.RetryPlaces;
import org.tapedeck.framework.flow.Seats;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.flow.Steps;
import org.tapedeck.framework.flow.Sweeper;
import org.tapedeck.framework.handler.Assembly;
import org.tapedeck.framework.handler.CardRetentionRound;
import org.tapedeck.framework.handler.ClosingRound;
import org.tapedeck.framework.handler.ExpiryRound;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.merchant.SensitiveAccess;
import org.tapedeck.framework.replay.Request;
import org.tapedeck.framework.vault.KeyRound;
import org.tapedeck.framework.vault.MasterKeys;
import org.tapedeck.framework.visit.Visits;

/**
 * The whole engine but for the server around it. Merchants 1 and 2 use the cassette Paper, merchant
 * 1 with the accounts 1 and 2 on terminal 7, merchant 2 with account 1 on terminal 8.
 */
public final class Engine implements AutoCloseable {

  /** Somebody who may do everything. */
  public static final Caller ADMINISTRATOR =
      new Caller(
          Optional.of("admin"),
          List.of(new Caller.Right(Role.PAYMENTS_ADMINISTRATOR, Optional.empty())));

  /** Of each cassette. */
  public static final int RETRY_PLACES = 4;

  public static final int FEW_SEATS = 5;

  private static final List<String> SETUP =
      List.of(
          "MODIFYCASSETTE CASSETTENAME=Paper $HOST=host.example",
          "CREATEMERCHANT MERCHANTNUMBER=1",
          "CREATEMERCHANT MERCHANTNUMBER=2",
          "CREATEPAYSYSTEM MERCHANTNUMBER=1 CASSETTENAME=Paper",
          "CREATEPAYSYSTEM MERCHANTNUMBER=2 CASSETTENAME=Paper",
          "CREATEACCOUNT MERCHANTNUMBER=1 CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL=7",
          "CREATEACCOUNT MERCHANTNUMBER=1 CASSETTENAME=Paper ACCOUNTNUMBER=2 $TERMINAL=7",
          "CREATEACCOUNT MERCHANTNUMBER=2 CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL=8");

  // Tests provoke failures, whose logs nobody needs to read.
  private static final Logger ROOT = Logger.getLogger("");

  static {
    ROOT.setLevel(Level.OFF);
  }

  private final TestDatabase database;
  private final Parts parts;
  private final Queue<Runnable> later = new ConcurrentLinkedQueue<>();
  private final ScriptedLinks host;
  private final TransactionalSteps steps;
  private final Commands commands;
  private final Seats seats;
  private final Retries retries;
  private final Visits visits;
  private final Alarms alarms = new Alarms(() -> parts().clock().instant());
  private final ExpiryRound expiryRound;
  private final CardRetentionRound cardRetentionRound;
  private final ClosingRound closingRound;
  private RetryPlaces retryPlaces;
  private final KeyRound keyRound;

  private Engine(TestDatabase database, Parts parts, ScriptedLinks host, int ofEachCassette) {
    this.database = database;
    this.parts = parts;
    this.host = host;
    this.seats = new Seats(ofEachCassette);
    Ears ears = new Ears(parts.clock());
    this.steps = new TransactionalSteps(new Assembly(parts).handlers(), parts, ears);
    Asking asking = new Asking(steps, new HostCalls(host, ears, parts.clock()), alarms);
    this.commands =
        new Commands(steps, asking, seats, new Assembly(parts).enclosures(), later::add);
    this.retries = new Retries(steps, asking);
    this.visits = new Visits(new Assembly(parts).inbox(), steps, asking, seats);
    sweepsBy(Runnable::run);
    this.expiryRound = new Assembly(parts).expiryRound();
    this.cardRetentionRound = new Assembly(parts).cardRetentionRound();
    this.closingRound = new Assembly(parts).closingRound(commands, later::add);
    this.keyRound = new KeyRound(new TransactionalResealing(parts));
  }

  /** One with merchants and accounts. */
  public static Engine ready() {
    return thatShowsAllTo("none");
  }

  /** The same, where masked values are shown in full to whoever has at least this role. */
  public static Engine thatShowsAllTo(String role) {
    Engine engine = fresh(role, new TwoCassettes(), Seats.STANDARD);
    SETUP.forEach(engine::does);
    return engine;
  }

  private static Engine fresh(String role, Cassettes cassettes, int ofEachCassette) {
    TestDatabase database = TestDatabase.take();
    HandClock clock = new HandClock(Parts.NOW);
    Parts parts =
        Parts.of(
            database.transactions(),
            MasterKeys.fresh(0),
            new SensitiveAccess(role),
            cassettes,
            clock,
            new Owner("first"));
    return new Engine(database, parts, new ScriptedLinks(), ofEachCassette);
  }

  /**
   * One with few seats and a second cassette like Paper, which merchant 1 uses for its account 1,
   * too.
   */
  public static Engine withCardboard() {
    Engine engine = fresh("none", TwoCassettes.paperAndCardboard(), FEW_SEATS);
    SETUP.forEach(engine::does);
    return engine
        .does("MODIFYCASSETTE CASSETTENAME=Cardboard $HOST=cardboard.example")
        .does("CREATEPAYSYSTEM MERCHANTNUMBER=1 CASSETTENAME=Cardboard")
        .does("CREATEACCOUNT MERCHANTNUMBER=1 CASSETTENAME=Cardboard ACCOUNTNUMBER=1 $TERMINAL=9");
  }

  /** One whose merchant 1 has an account 1 at a bank where buyers pay on a page, too. */
  public static Engine withBank() {
    Engine engine = fresh("none", TwoCassettes.paperAndBank(), Seats.STANDARD);
    SETUP.forEach(engine::does);
    return engine
        .does("MODIFYCASSETTE CASSETTENAME=Bank $HOST=bank.example")
        .does("CREATEPAYSYSTEM MERCHANTNUMBER=1 CASSETTENAME=Bank")
        .does("CREATEACCOUNT MERCHANTNUMBER=1 CASSETTENAME=Bank ACCOUNTNUMBER=1");
  }

  /** The bank says that merchant 1's payment, such as 7:1, was paid by its buyer. */
  public Hearing isProven(String payment, String proof) {
    return hears(payment, "receipt", "proof", proof);
  }

  /** The bank, or somebody else, says a word about a visit for merchant 1's payment. */
  public Hearing hears(String payment, String call, String word, String proof) {
    String reference =
        database.find("select REFERENCE from VISIT where PAYMENT_ID = '1:%s'".formatted(payment));
    return visits
        .hear(new Account.Key(1, "Bank", 1), PaperBank.call(reference, call, word, proof))
        .orElseThrow()
        .hearing();
  }

  /** Banks and buyers come to it. */
  public Visits visits() {
    return visits;
  }

  /** Commands are given to it. */
  public Commands commands() {
    return commands;
  }

  /** Another server with the same database, the same host and the same time; it is not closed. */
  public Engine beside(String owner) {
    return new Engine(database, parts.beside(owner), host, Seats.STANDARD);
  }

  /** The two codes that answer a command. */
  public String says(String words) {
    return Codes.of(run(ADMINISTRATOR, words));
  }

  /** Carries out a command that must succeed. */
  public Engine does(String words) {
    String answer = says(words);
    if (!answer.equals(Codes.SUCCESS)) {
      throw new AssertionError(words + ": " + answer);
    }
    return this;
  }

  /** Carries out a command to which the host says nothing. */
  public Engine inDoubt(String words) {
    host.isSilent();
    String answer = says(words);
    if (!answer.equals(Codes.PENDING)) {
      throw new AssertionError(words + ": " + answer);
    }
    return this;
  }

  /** Gives a command that waits for a second person. */
  public Engine waitsForTheSecond(String words) {
    String answer = says(words);
    if (!answer.equals(Codes.SECOND_PERSON)) {
      throw new AssertionError(words + ": " + answer);
    }
    return this;
  }

  /** The two codes that answer a command under an Idempotency-Key. */
  public String says(String key, String words) {
    return Codes.of(run(ADMINISTRATOR, words, Optional.of(new IdempotencyKey(key))));
  }

  public Reply run(Caller caller, String words) {
    return run(caller, words, Optional.empty());
  }

  public Reply run(Caller caller, String words, Optional<IdempotencyKey> key) {
    return run(caller, Sentence.form(words), key);
  }

  /** Carries out just what is said. */
  public Reply run(Caller caller, Pairs form) {
    return run(caller, form, Optional.empty());
  }

  private Reply run(Caller caller, Pairs form, Optional<IdempotencyKey> key) {
    try {
      Reply reply = commands.run(caller, CommandParser.parse(form), key);
      reply.found().ifPresent(found -> ReplyDtd.check(reply));
      return reply;
    } catch (Refused refused) {
      return refused.reply();
    }
  }

  /** Whether a command's handler would take it, whoever may give it; nothing is left of that. */
  public boolean takes(String words) {
    try {
      Command command = CommandParser.parse(Sentence.form(words));
      Started started =
          parts
              .transactions()
              .inOne(
                  () -> {
                    parts.transactions().rollBack();
                    return new Assembly(parts).begin(ADMINISTRATOR, command);
                  });
      return started.reply().filter(it -> !isTaken(it)).isEmpty();
    } catch (Refused refused) {
      return isTaken(refused.reply());
    }
  }

  /** Also when it waits for a second person from now on, or does so already. */
  private static boolean isTaken(Reply reply) {
    return reply.primary() == PrimaryReturnCode.PRC_OPERATION_SUCCESS
        || Codes.of(reply).equals(Codes.SECOND_PERSON);
  }

  /** A command begins, and the server stops before its host is asked. */
  public Engine isCutOff(String words, Optional<IdempotencyKey> key) {
    steps.begin(
        new Request(ADMINISTRATOR, CommandParser.parse(Sentence.form(words)), key), seats.none());
    return this;
  }

  /** A command begins, and the server stops before that is committed. */
  public Engine isCutOffBeforeTheCommit(String words) {
    steps.beginInVain(request(words), seats.none());
    return this;
  }

  /** A command begins, its host is asked, and the server stops before it records the answer. */
  public Engine isCutOffAfterAsking(String words) {
    new HostCalls(host, new Ears(parts.clock()), parts.clock())
        .ask(steps.begin(request(words), seats.none()).asked().orElseThrow());
    return this;
  }

  /** The same of a server that stands still between recording and asking. */
  public HostOutcome isHeldUpBeforeAsking(String words, Duration time) {
    Started.Asked asked = steps.begin(request(words), seats.none()).asked().orElseThrow();
    parts.clock().goesOn(time);
    return new HostCalls(host, new Ears(parts.clock()), parts.clock()).ask(asked);
  }

  private static Request request(String words) {
    return new Request(ADMINISTRATOR, CommandParser.parse(Sentence.form(words)), Optional.empty());
  }

  /** Has another command done once, in a thread of its own, in the middle of the next one. */
  public Engine meanwhile(Runnable other) {
    PaperCassette paper = (PaperCassette) parts.cassettes().find("Paper").orElseThrow();
    paper.meanwhile(() -> CompletableFuture.runAsync(other).join());
    return this;
  }

  /** Lets what no caller waits for come to its end. */
  public Engine goesOn() {
    for (Runnable next = later.poll(); next != null; next = later.poll()) {
      next.run();
    }
    return this;
  }

  /** What no caller waits for is lost, as when the server stops. */
  public Engine forgetsWhatWaits() {
    later.clear();
    return this;
  }

  /** Time goes on. */
  public Engine waits(Duration time) {
    parts.clock().goesOn(time);
    return this;
  }

  /** The timer that lets approvals expire goes off. */
  public Engine expires() {
    expiryRound.run();
    return this;
  }

  /** The timer that looks for overdue attempts goes off. */
  public Engine sweeps() {
    new Sweeper(steps, retryPlaces).sweep();
    return this;
  }

  /** The timer that renews the lease goes off. */
  public Engine renews() {
    return inOne(leasing()::renew);
  }

  /** The server stops as it should. */
  public Engine givesItsLeaseBack() {
    return inOne(leasing()::giveBack);
  }

  private Leasing leasing() {
    return new Leasing(parts.self(), parts.leases(), parts.clock());
  }

  private Engine inOne(Runnable step) {
    return parts
        .transactions()
        .inOne(
            () -> {
              step.run();
              return this;
            });
  }

  /** The alarms that are set go off, one after the other, each at its time. */
  public Engine ringsNext() {
    Alarms.Alarm next = alarms.next();
    Duration left = Duration.between(parts.clock().instant(), next.time());
    parts.clock().goesOn(left.isNegative() ? Duration.ZERO : left);
    retries.wake(next.attemptId());
    return this;
  }

  /** Hosts are asked again by these threads from now on. */
  public Engine sweepsBy(Executor threads) {
    retryPlaces = new RetryPlaces(steps, retries, threads, RETRY_PLACES);
    return this;
  }

  /** A message has come, and is handed over. */
  public Engine hears(String attemptId) {
    retryPlaces.wake(attemptId);
    return this;
  }

  /** An alarm goes off now, whenever it was set to. */
  public Engine wakes(String attemptId) {
    retries.wake(attemptId);
    return this;
  }

  /** The places of those who wait for hosts. */
  public Seats seats() {
    return seats;
  }

  public Alarms alarms() {
    return alarms;
  }

  /** The timer that erases cards goes off. */
  public Engine erases() {
    cardRetentionRound.run();
    return this;
  }

  /** The timer goes off that learns new data keys. */
  public Engine looksForKeys() {
    keyRound.look();
    return this;
  }

  /** The timer goes off that seals again what is under old data keys. */
  public Engine sealsAgain() {
    keyRound.run();
    return this;
  }

  /** The same, of so much at most. */
  public Engine sealsAgain(int most) {
    keyRound.run(most);
    return this;
  }

  /** The timer that closes batches goes off, on a server that then stops. */
  public Engine looksForBatches() {
    closingRound.run();
    return this;
  }

  /** The timer that closes batches goes off, and what it has begun comes to its end. */
  public Engine closesBatches() {
    return looksForBatches().goesOn();
  }

  public ScriptedLinks host() {
    return host;
  }

  public TestDatabase database() {
    return database;
  }

  public Steps steps() {
    return steps;
  }

  /** SQL's states of the failures after which commands were begun again. */
  public List<String> overtaken() {
    return steps.overtaken();
  }

  public Parts parts() {
    return parts;
  }

  public String order(int orderNumber) {
    return database.find(
        "select STATE, 'approved', APPROVED_AMOUNT, 'credited', CREDITED_AMOUNT from PAY_ORDER"
            + " where ID = '1:%d'".formatted(orderNumber));
  }

  /** As merchant 1's payments are named, such as 7:1. */
  public String payment(String number) {
    return database.find(
        "select STATE, 'approved', APPROVE_AMOUNT, 'deposited', DEPOSIT_AMOUNT, 'batch', BATCH_ID"
            + " from PAYMENT where ID = '1:%s'".formatted(number));
  }

  public String credit(String number) {
    return database.find(
        "select STATE, 'amount', AMOUNT, 'batch', BATCH_ID from CREDIT where ID = '1:%s'"
            .formatted(number));
  }

  public String batch(int batchNumber) {
    return database.find(
        ("select STATE, BALANCE_STATUS, 'payments', PAYMENTS, DEPOSITED, 'credits', CREDITS,"
                + " CREDITED from BATCH where ID = '1:%d'")
            .formatted(batchNumber));
  }

  /** The attempts on one object. */
  public String attempts(String objectId) {
    return database.find(
        "select KIND, STATE, OUTCOME from ATTEMPT where OBJECT_ID = '%s' order by BEGUN, KIND"
            .formatted(objectId));
  }

  @Override
  public void close() {
    database.giveBack();
  }
}
