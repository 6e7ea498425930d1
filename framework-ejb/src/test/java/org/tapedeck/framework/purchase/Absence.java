package org.tapedeck.framework.purchase;

import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.tapedeck.framework.event.Names;
import org.tapedeck.framework.event.Target;
import org.tapedeck.framework.event.TestAlarm;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.store.JpaDueReturns;
import org.tapedeck.framework.store.JpaPurchaseBook;

/** Buyers of one user who are away, and a server that goes for them, round by round. */
final class Absence implements AutoCloseable {

  /** Every name is this machine's. */
  static final Names LOOPBACK = host -> List.of(InetAddress.getByName("127.0.0.1"));

  private final Engine engine;
  private final TestAlarm alarm = new TestAlarm();
  private final List<String> over = new CopyOnWriteArrayList<>();
  private ReturnAddresses addresses = new ReturnAddresses(LOOPBACK, true);
  private SSLSocketFactory trust = (SSLSocketFactory) SSLSocketFactory.getDefault();
  private Duration limit = Duration.ofSeconds(10);
  private Runnable beforeCall = () -> {};
  private Abandonment abandonment = over::add;

  Absence(Engine engine) {
    this.engine = engine;
  }

  /** The user, and where his shops are. */
  static void register(Engine engine, String... domains) {
    engine.does(
        "SETRETURNDOMAIN USER=seller RETURNDOMAIN=" + String.join(" RETURNDOMAIN=", domains));
  }

  /** A buyer leaves by this token, and is to come back to this place. */
  static void leaves(Engine engine, int purchase, String domain, boolean https, String path) {
    leaves(engine, "seller", purchase, domain, https, path);
  }

  /** The same of another user. */
  static void leaves(
      Engine engine, String user, int purchase, String domain, boolean https, String path) {
    String id = "T000-0000-0000-%04d".formatted(purchase);
    change(
        engine,
        "insert into PURCHASE (ID, ORDER_ID, USER_NAME, STATE, RESERVED_UNTIL, RETURN_DOMAIN,"
            + " RETURN_HTTPS, FIRST_PAYMENT, PAYMENT_NUMBER, GIVEN, KEY_ID, SEALED,"
            + " CARD_BOX, STEP, STEP_VALUES, FAIL_CODE, FAIL_VALUES, WANTS_MAIL, RETURNS,"
            + " CREATED, MODIFIED, VERSION)"
            + " values ('"
            + id
            + "', '1:7', '"
            + user
            + "', 'ATTEMPTING', 0, '"
            + domain
            + "', "
            + (https ? 1 : 0)
            + ", 1, 1, 0, (select min(ID) from DATA_KEY), '', '', 'NONE', '{}', 0, '{}', 0, 1, 0, 0, 1)");
    issues(engine, user, purchase, 1, path);
  }

  /** One more token of the purchase. */
  static void issues(Engine engine, int purchase, int number, String path) {
    issues(engine, "seller", purchase, number, path);
  }

  private static void issues(Engine engine, String user, int purchase, int number, String path) {
    String id = "T000-0000-0000-%04d".formatted(purchase);
    StoredReturn token =
        new StoredReturn(
            user,
            "token-" + purchase + "-" + number,
            id,
            number,
            path,
            ReturnTimes.STANDARD,
            engine.parts().clock().instant());
    Parts parts = engine.parts();
    parts
        .transactions()
        .inOne(
            () -> {
              new JpaPurchaseBook(parts.transactions().entities()).add(token);
              return token;
            });
  }

  static void change(Engine engine, String sql) {
    try {
      engine.database().change(sql);
    } catch (SQLException wrong) {
      throw new IllegalStateException(sql, wrong);
    }
  }

  Absence at(Names names, boolean privateOnes) {
    addresses = new ReturnAddresses(names, privateOnes);
    return this;
  }

  Absence trusting(SSLSocketFactory whom) {
    trust = whom;
    return this;
  }

  Absence within(Duration time) {
    limit = time;
    return this;
  }

  /** What happens between the claim and the call. */
  Absence beforeCall(Runnable what) {
    beforeCall = what;
    return this;
  }

  Absence endingBy(Abandonment how) {
    abandonment = how;
    return this;
  }

  /** The purchases that were given up, since the beginning. */
  List<String> over() {
    return over;
  }

  ReturnCallRounds rounds(Executor apart) {
    return new ReturnCallRounds(call(), apart);
  }

  Absence round() {
    rounds(Runnable::run).round();
    return this;
  }

  Absence after(Duration time) {
    engine.waits(time);
    return round();
  }

  ReturnErrands errands() {
    Parts parts = engine.parts();
    return new ReturnErrands(
        new JpaDueReturns(parts.transactions().entities()),
        new JpaPurchaseBook(parts.transactions().entities()),
        parts.returnDomains(),
        parts.mails(),
        parts.clock());
  }

  ReturnCall call() {
    Parts parts = engine.parts();
    return new ReturnCall(
        new Steps(parts),
        errands(),
        new JpaDueReturns(parts.transactions().entities()),
        caller(parts),
        abandonment,
        parts.clock());
  }

  /** The end of a purchase as the server has it. */
  static Abandonment ending(Engine engine, PurchaseSteps steps) {
    Parts parts = engine.parts();
    return new AbandonmentInSteps(steps, new Steps(parts), parts.purchases(), parts.clock());
  }

  private ReturnCaller caller(Parts parts) {
    return new ReturnCaller(addresses, alarm, trust, limit) {
      @Override
      String call(Target target) {
        if (parts.transactions().isOpen()) {
          throw new AssertionError("a transaction is open while a shop is called");
        }
        beforeCall.run();
        return super.call(target);
      }
    };
  }

  /** How far the tokens are: state, tries, minutes until due since everything began. */
  String tokens() {
    return engine
        .database()
        .find(
            "select STATE, TRIES, (DUE - "
                + Parts.NOW.toEpochMilli()
                + ") / 60000 from PURCHASE_RETURN order by ID");
  }

  @Override
  public void close() {
    alarm.close();
  }

  private static final class Steps extends ReturnCallSteps {

    private final Parts parts;

    Steps(Parts parts) {
      this.parts = parts;
    }

    @Override
    public <T> T inOne(Supplier<T> step) {
      return parts.transactions().inOne(step);
    }
  }
}
