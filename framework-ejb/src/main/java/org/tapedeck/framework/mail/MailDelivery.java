package org.tapedeck.framework.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.event.CassetteEvent;
import org.tapedeck.framework.event.ObjectKind;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.event.Retries;
import org.tapedeck.framework.mail.NotSent.Outlook;
import org.tapedeck.framework.receipt.Receipt;

/** Sends what is due, one mail after the other. */
@Dependent
public class MailDelivery {

  private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());

  /** The most that is sent in one go, and the longest that one may take. */
  private static final int MOST = 200;

  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** Longer than any try, so that nobody else begins one meanwhile. */
  static final Duration LEASE = MailServer.LIMIT.multipliedBy(2);

  /** So many are looked at for one that nobody else takes. */
  private static final int CHOICE = 10;

  private final MailSteps steps;
  private final Letters letters;
  private final Envelopes envelopes;
  private final MailServer server;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  public MailDelivery(
      MailSteps steps,
      Letters letters,
      Envelopes envelopes,
      MailServer server,
      Outbox outbox,
      Clock clock) {
    this.steps = steps;
    this.letters = letters;
    this.envelopes = envelopes;
    this.server = server;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** How many mails are due, as far as that matters. */
  int due(int most) {
    return steps.inOne(() -> letters.due(clock.instant(), most).size());
  }

  void work() {
    Instant end = clock.instant().plus(LONGEST);
    boolean goesOn = true;
    for (int sent = 0; goesOn && sent < MOST; sent++) {
      goesOn = takesNext() && clock.instant().isBefore(end);
    }
  }

  private boolean takesNext() {
    return steps.inOne(this::claimed).map(this::sends).orElse(false);
  }

  private Optional<Letter> claimed() {
    Instant now = clock.instant();
    return letters.due(now, CHOICE).stream()
        .filter(letter -> letters.claim(letter, now.plus(LEASE)))
        .findFirst();
  }

  /** Whether the server can be spoken to, as far as this shows. */
  private boolean sends(Letter letter) {
    try {
      send(letter);
    } catch (NotSent why) {
      failed(letter, why);
      return why.outlook() != Outlook.AWAY;
    }
    // When this fails the mail goes out again, with the same Message-ID.
    change(() -> letters.sent(letter, clock.instant()));
    return true;
  }

  private void send(Letter letter) throws NotSent {
    try {
      Optional<Receipt> receipt = steps.inOne(() -> envelopes.receipt(letter));
      server.send(envelopes.of(letter, receipt));
    } catch (RuntimeException ours) {
      // It must not be tried for ever either.
      LOG.log(Level.SEVERE, "mail " + letter.id() + " cannot be made", ours);
      throw new NotSent("It cannot be sent.", Outlook.LATER);
    }
  }

  private void failed(Letter letter, NotSent why) {
    LOG.log(
        Level.WARNING,
        "mail {0}, {1} {2}, try {3}: {4}",
        new Object[] {
          letter.id(), letter.kind(), letter.objectId(), letter.tries() + 1, why.getMessage()
        });
    Instant now = clock.instant();
    Optional<Duration> gap =
        why.outlook() == Outlook.NEVER ? Optional.empty() : Retries.after(letter.tries() + 1);
    change(
        () -> {
          gap.ifPresent(wait -> letters.failed(letter, why.getMessage(), now.plus(wait)));
          if (gap.isEmpty()) {
            giveUp(letter, why.getMessage(), now);
          }
        });
  }

  private void giveUp(Letter letter, String why, Instant now) {
    if (letters.givenUp(letter, why, now)) {
      LOG.log(
          Level.SEVERE,
          "mail {0}, {1} {2}, is given up: {3}",
          new Object[] {letter.id(), letter.kind(), letter.objectId(), why});
      envelopes
          .receipt(letter)
          .flatMap(Receipt::paymentId)
          .ifPresent(id -> outbox.tell(CassetteEvent.RECEIPT_NOT_MAILED, ObjectKind.PAYMENT, id));
    }
  }

  /** Gives up what waits for too long, and says whether there may be more. */
  boolean givesUpOld(int most) {
    return steps.inOne(
        () -> {
          Instant now = clock.instant();
          List<Letter> old = letters.waitingSince(now.minus(Retries.LONGEST), most);
          old.forEach(letter -> giveUp(letter, "It could not be sent in time.", now));
          return old.size() == most;
        });
  }

  /** Removes some of what ended long ago, and says whether there may be more. */
  boolean sweeps() {
    return steps.inOne(() -> letters.sweep(clock.instant().minus(Retries.KEPT)));
  }

  private void change(Runnable how) {
    steps.inOne(
        () -> {
          how.run();
          return true;
        });
  }
}
