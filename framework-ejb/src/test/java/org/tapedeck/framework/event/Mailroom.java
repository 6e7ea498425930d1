package org.tapedeck.framework.event;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javax.net.ssl.SSLSocketFactory;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Transactions;

/** Delivery as the server does it, but round by round, by a clock that the test moves. */
final class Mailroom implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final TestClock clock = new TestClock();
  private final TestAlarm alarm = new TestAlarm();
  private final Rounds rounds;

  Mailroom(Engine engine, Names names) {
    this(engine, new AllowedAddresses(names, true));
  }

  Mailroom(Engine engine, AllowedAddresses allowed) {
    DeliverySteps steps = new Steps(engine);
    SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
    Delivery delivery =
        new Delivery(
            steps,
            new Sender(allowed, alarm, tls, LIMIT),
            new ListenerSecrets(engine.parts().vault()),
            clock);
    rounds = new Rounds(steps, delivery, Runnable::run, clock);
  }

  /** One that sends everything to the loopback address, as if the names were there. */
  static Mailroom of(Engine engine) {
    return new Mailroom(engine, Mailroom::loopback);
  }

  private static List<InetAddress> loopback(String host) throws UnknownHostException {
    return List.of(InetAddress.getByName("127.0.0.1"));
  }

  void round() {
    rounds.round();
  }

  void after(Duration time) {
    clock.goOn(time);
    rounds.round();
  }

  void sweepAfter(Duration time) {
    clock.goOn(time);
    rounds.sweep();
  }

  @Override
  public void close() {
    alarm.close();
  }

  private static final class Steps extends DeliverySteps {

    private final Transactions transactions;

    Steps(Engine engine) {
      super(engine.parts().notices());
      this.transactions = engine.parts().transactions();
    }

    @Override
    public <T> T inOne(Function<Notices, T> step) {
      return transactions.inOne(() -> super.inOne(step));
    }
  }
}
