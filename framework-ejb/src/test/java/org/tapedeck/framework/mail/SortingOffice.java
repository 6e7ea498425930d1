package org.tapedeck.framework.mail;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.tapedeck.framework.event.TestAlarm;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.receipt.Receipt;
import org.tapedeck.framework.receipt.Till;

/** Writes and sends mails as a server does, round by round. */
final class SortingOffice implements AutoCloseable {

  static final String BUYER = "buyer@home.example";
  static final String ADMINISTRATOR = "admin@shop.example";

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Engine engine;
  private final Map<String, String> settings = new HashMap<>();
  private final TestAlarm alarm = new TestAlarm();
  private final Executor apart;
  private SSLSocketFactory trust = (SSLSocketFactory) SSLSocketFactory.getDefault();
  private Duration limit = LIMIT;

  private SortingOffice(Engine engine, Executor apart) {
    this.engine = engine;
    this.apart = apart;
  }

  /** One that uses this mail server. */
  static SortingOffice of(Engine engine, TestMailServer server) {
    return by(engine, server, Runnable::run);
  }

  /** One whose threads are these. */
  static SortingOffice by(Engine engine, TestMailServer server, Executor apart) {
    return new SortingOffice(engine, apart)
        .with("host", "127.0.0.1")
        .with("port", Integer.toString(server.port()))
        .with("from", "shop@shop.example")
        .with("administrators", ADMINISTRATOR);
  }

  /** A setting by the end of its name; empty takes it away. */
  SortingOffice with(String setting, String value) {
    settings.put("tapedeck.mail." + setting, value);
    return this;
  }

  SortingOffice trusting(SSLSocketFactory whom) {
    trust = whom;
    return this;
  }

  SortingOffice within(Duration time) {
    limit = time;
    return this;
  }

  private MailSettings settings() {
    return new MailSettings((String key) -> Optional.ofNullable(settings.get(key)));
  }

  private MailRounds rounds() {
    Parts parts = engine.parts();
    MailServer server =
        new MailServer(settings(), alarm, trust, limit) {
          @Override
          void send(Envelope envelope) throws NotSent {
            if (parts.transactions().isOpen()) {
              throw new AssertionError("a transaction is open while a mail server is spoken to");
            }
            super.send(envelope);
          }
        };
    MailDelivery delivery =
        new MailDelivery(
            new Steps(parts),
            parts.letters(),
            new Envelopes(settings(), parts.receiptBook()),
            server,
            parts.outbox(),
            parts.clock());
    return new MailRounds(settings(), delivery, apart);
  }

  /** An order is paid, its receipt issued and its mail written, in one transaction. */
  Receipt pays(int order) {
    new Till(engine).pays(1, order, "AMOUNT=2350");
    return mails(order);
  }

  void paysOneAfterTheOther(int orders) {
    for (int order = 1; order <= orders; order++) {
      pays(order);
      engine.waits(Duration.ofMillis(1));
    }
  }

  /** The proof of an order that is paid is settled once more. */
  Receipt mails(int order) {
    return engine
        .parts()
        .transactions()
        .inOne(
            () -> {
              Map<String, String> evidence = Map.of("bankReference", "R" + order);
              Receipt receipt = new Till(engine).issueHere(1, order, evidence);
              mails().receipt(receipt, BUYER);
              return receipt;
            });
  }

  Mails mails() {
    return new Mails(settings(), engine.parts().letters(), engine.parts().clock());
  }

  /** In a transaction of its own. */
  boolean warns(String kind, String key, String subject, String text) {
    return engine.parts().transactions().inOne(() -> mails().warn(kind, key, subject, text));
  }

  SortingOffice round() {
    rounds().round();
    return this;
  }

  SortingOffice after(Duration time) {
    engine.waits(time);
    return round();
  }

  SortingOffice sweepsAfter(Duration time) {
    engine.waits(time);
    rounds().sweep();
    return this;
  }

  /** How far the mails are: kind, object, state, tries, why not. */
  String letters() {
    return engine
        .database()
        .find("select KIND, OBJECT_ID, STATE, TRIES, LAST_ERROR from MAIL_OUTBOX order by 1, 2");
  }

  @Override
  public void close() {
    alarm.close();
  }

  private static final class Steps extends MailSteps {

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
