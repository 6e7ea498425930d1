package org.tapedeck.framework.harness;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Commands;
import org.tapedeck.framework.flow.HostCalls;
import org.tapedeck.framework.flow.Steps;
import org.tapedeck.framework.handler.Assembly;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;

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

  private final TestDatabase database = TestDatabase.take();
  private final Transactions transactions = database.transactions();
  private final Parts parts = Parts.of(transactions);
  private final Queue<Runnable> later = new ConcurrentLinkedQueue<>();
  private final ScriptedLinks host = new ScriptedLinks();
  private final Steps steps =
      new TransactionalSteps(
          new Assembly(parts).handlers(), parts.attempts(), parts.outbox(), transactions);
  private final Commands commands = new Commands(steps, new HostCalls(host), later::add);

  /** One with merchants and accounts. */
  public static Engine ready() {
    Engine engine = new Engine();
    SETUP.forEach(engine::does);
    return engine;
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

  public Reply run(Caller caller, String words) {
    try {
      return commands.run(caller, CommandParser.parse(Sentence.form(words)));
    } catch (Refused refused) {
      return refused.reply();
    }
  }

  /** Lets what no caller waits for come to its end. */
  public Engine goesOn() {
    for (Runnable next = later.poll(); next != null; next = later.poll()) {
      next.run();
    }
    return this;
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
        "select KIND, STATE, OUTCOME from ATTEMPT where OBJECT_ID = '%s' order by BEGUN"
            .formatted(objectId));
  }

  @Override
  public void close() {
    database.giveBack();
  }
}
