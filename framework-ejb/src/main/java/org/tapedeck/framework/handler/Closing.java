package org.tapedeck.framework.handler;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.Batches;
import org.tapedeck.framework.batch.ClosingTime;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.merchant.Configurations;

/**
 * The steps of a round that closes batches at their account's time, a short transaction each. A
 * bean of its own, as {@link org.tapedeck.framework.flow.Steps} is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Closing {

  /** Until then it is left to the server that has taken it; a crash gives it back. */
  private static final Duration CLAIM = Duration.ofMinutes(10);

  /** A cassette that is replaced may have a time where the one before had none. */
  private static final Duration WITHOUT_TIME = Duration.ofDays(1);

  private Batches batches;
  private Known known;
  private Cassettes cassettes;
  private Configurations configurations;
  private Clock clock;

  protected Closing() {}

  @Inject
  public Closing(
      Batches batches,
      Known known,
      Cassettes cassettes,
      Configurations configurations,
      Clock clock) {
    this.batches = batches;
    this.known = known;
    this.cassettes = cassettes;
    this.configurations = configurations;
    this.clock = clock;
  }

  /** The cassettes of those that may have to be closed. */
  public List<String> cassettes() {
    return cassettes.all().stream().map(Cassette::name).sorted().toList();
  }

  /** A cassette's open batches that may have to be closed now, those that wait longest first. */
  public List<String> toBeLookedAt(String cassette, int most) {
    return batches.toBeLookedAt(cassette, clock.instant(), most);
  }

  /** Looks at one of them, and takes it when it is to be closed now and nobody else has it. */
  public boolean take(String batchId) {
    Instant now = clock.instant();
    return known
        .lockedBatch(batchId)
        .filter(batch -> batch.isToBeLookedAt(now))
        .filter(batch -> isTaken(batch, now))
        .isPresent();
  }

  private boolean isTaken(Batch batch, Instant now) {
    Optional<ClosingTime> time = time(batch);
    batch.clockIs(now);
    batch.lookAgain(time.map(it -> it.next(now)).orElse(now.plus(WITHOUT_TIME)));
    if (time.filter(it -> batch.isLeftOpen(it.last(now))).isEmpty()) {
      return false;
    }
    if (batch.isEmpty()) {
      batch.closeTried(now);
      return false;
    }
    batch.lookAgain(now.plus(CLAIM));
    return true;
  }

  /** It was refused: it is tried again when its account's time comes again, and not before. */
  public void giveUp(String batchId) {
    Instant now = clock.instant();
    batches.lock(batchId).ifPresent(batch -> batch.closeTried(now));
  }

  private Optional<ClosingTime> time(Batch batch) {
    return cassettes
        .find(batch.paymentType())
        .flatMap(it -> it.dailyClose(configurations.account(Known.accountOf(batch))))
        .map(ClosingTime::new);
  }
}
