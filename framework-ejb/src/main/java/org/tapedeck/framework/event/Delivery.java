package org.tapedeck.framework.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends a listener what is due for it, one thing after the other. */
@ApplicationScoped
public class Delivery {

  private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

  /** The most that is sent in one go, and the longest that one may take: others wait for a turn. */
  private static final int MOST = 200;

  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** Longer than any try, so that nobody else begins one meanwhile. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private DeliverySteps steps;
  private Sender sender;
  private ListenerSecrets secrets;
  private Clock clock;

  protected Delivery() {}

  @Inject
  public Delivery(DeliverySteps steps, Sender sender, ListenerSecrets secrets, Clock clock) {
    this.steps = steps;
    this.sender = sender;
    this.secrets = secrets;
    this.clock = clock;
  }

  void work(String listenerId) {
    Instant end = clock.instant().plus(LONGEST);
    boolean goesOn = true;
    for (int sent = 0; goesOn && sent < MOST; sent++) {
      goesOn = takesNext(listenerId) && clock.instant().isBefore(end);
    }
  }

  private boolean takesNext(String listenerId) {
    Instant now = clock.instant();
    return steps.inOne(notices -> notices.next(listenerId, now)).map(this::takes).orElse(false);
  }

  /** Whether the listener can be spoken to, as far as this shows. */
  private boolean takes(Waiting event) {
    Instant until = clock.instant().plus(LEASE);
    return !steps.inOne(notices -> notices.claim(event.notice(), until)) || sent(event);
  }

  private boolean sent(Waiting event) {
    try {
      post(event);
      change(notices -> notices.delivered(event.notice(), clock.instant()));
      return true;
    } catch (NotTaken why) {
      failed(event.notice(), why.getMessage());
      return !why.isAway();
    } catch (RuntimeException ours) {
      // It must not be tried for ever either.
      LOG.log(Level.SEVERE, "event " + event.eventId() + " cannot be sent", ours);
      failed(event.notice(), "It cannot be sent.");
      return false;
    }
  }

  private void post(Waiting event) throws NotTaken {
    byte[] body = EventDocument.of(event);
    String secret = secrets.open(event.listener());
    String signature = EventSignature.of(secret, clock.millis(), body);
    Target target = Target.of(URI.create(event.listener().key().listenerUrl()));
    sender.post(target, event.listener().socks(), new Post(event.eventId(), signature, body));
  }

  private void failed(Notice notice, String why) {
    LOG.log(
        Level.WARNING,
        "event {0,number,#} for listener {1}: {2}",
        new Object[] {notice.id(), notice.listenerId(), why});
    Instant now = clock.instant();
    Optional<Duration> gap = Retries.after(notice.tries() + 1);
    change(
        notices -> {
          gap.ifPresent(wait -> notices.failed(notice, why, now, now.plus(wait)));
          if (gap.isEmpty()) {
            notices.givenUp(notice, why, now);
          }
        });
  }

  private void change(Consumer<Notices> how) {
    steps.inOne(
        notices -> {
          how.accept(notices);
          return true;
        });
  }
}
