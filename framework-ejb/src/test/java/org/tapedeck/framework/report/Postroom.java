package org.tapedeck.framework.report;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.tapedeck.framework.event.AllowedAddresses;
import org.tapedeck.framework.event.TestAlarm;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.merchant.Configurations;

/** Delivers reports as a server does, round by round. */
final class Postroom implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Engine engine;
  private final TestAlarm alarm = new TestAlarm();
  private final ReportDelivery delivery;
  private final ReportRounds rounds;

  private Postroom(Engine engine, boolean privateAddresses, Executor apart) {
    this.engine = engine;
    Parts parts = engine.parts();
    ShortTransaction transaction = new Transaction(engine);
    Configurations configurations =
        new Configurations(parts.merchants(), parts.objects(), parts.cassettes(), parts.vault());
    this.delivery =
        new ReportDelivery(
            transaction,
            parts.reports(),
            new Pages(transaction, parts.orders()),
            new Drops(parts.cassettes(), configurations),
            parts.outbox(),
            new SftpDrop(new AllowedAddresses(this::lookUp, privateAddresses), alarm, LIMIT),
            parts.clock());
    this.rounds = new ReportRounds(delivery, apart);
  }

  static Postroom of(Engine engine) {
    return new Postroom(engine, true, Runnable::run);
  }

  /** One whose threads are these. */
  static Postroom by(Engine engine, Executor apart) {
    return new Postroom(engine, true, apart);
  }

  /** One of a server whose administrator has not allowed private addresses. */
  static Postroom ofStrict(Engine engine) {
    return new Postroom(engine, false, Runnable::run);
  }

  /** Every name is this machine; and while a server is looked for, no transaction is open. */
  private List<InetAddress> lookUp(String host) throws UnknownHostException {
    if (engine.parts().transactions().isOpen()) {
      throw new AssertionError("a transaction is open while a server is spoken to");
    }
    return List.of(InetAddress.getByName("127.0.0.1"));
  }

  Postroom round() {
    rounds.round();
    return this;
  }

  Postroom after(Duration time) {
    engine.waits(time);
    return round();
  }

  /** Begins a try as a server does that is killed then. */
  void isKilledInATry(String batchId) {
    Parts parts = engine.parts();
    parts
        .transactions()
        .inOne(
            () ->
                parts
                    .reports()
                    .claim(
                        batchId,
                        parts.clock().instant(),
                        parts.clock().instant().plus(SftpDrop.LIMIT.multipliedBy(3)))
                    .orElseThrow());
  }

  @Override
  public void close() {
    alarm.close();
  }

  private static final class Transaction extends ShortTransaction {

    private final Engine engine;

    Transaction(Engine engine) {
      this.engine = engine;
    }

    @Override
    public <T> T inOne(Supplier<T> step) {
      return engine.parts().transactions().inOne(() -> super.inOne(step));
    }
  }
}
