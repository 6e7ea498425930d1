package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.framework.cassette.DrawnNumber;
import org.tapedeck.framework.cassette.NumberCounter;
import org.tapedeck.framework.cassette.Numbers;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;

@Dependent
public class JpaNumbers implements Numbers {

  private final EntityManager entities;
  private final Clock clock;

  @Inject
  public JpaNumbers(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public void prepare(NumberSeries series) {
    if (entities.find(NumberCounter.class, series.scope()) == null) {
      entities.persist(new NumberCounter(series));
    }
  }

  @Override
  public int draw(NumberSeries series) {
    prepare(series);
    NumberCounter counter =
        entities.find(NumberCounter.class, series.scope(), LockModeType.PESSIMISTIC_WRITE);
    int drawn = counter.draw(series);
    if (!series.rest().isZero()) {
      note(series, drawn, counter.drawnAt(clock.instant()));
    }
    return drawn;
  }

  /** The row of the series is locked, so nobody else notes a number of it now. */
  private void note(NumberSeries series, int drawn, Instant now) {
    DrawnNumber before = entities.find(DrawnNumber.class, new DrawnNumber.Key(series, drawn));
    if (before == null) {
      entities.persist(new DrawnNumber(series, drawn, now));
      return;
    }
    refuseUntil(before.rested(series.rest()), drawn);
    before.drawnAgain(now);
  }

  private void refuseUntil(Instant rested, int number) {
    // By the clock itself: a time that is kept from running backwards would end the rest early.
    if (clock.instant().isBefore(rested)) {
      throw new Refused(
          PrimaryReturnCode.PRC_CASSETTE_ERROR,
          SecondaryReturnCode.RC_NUMBERS_REST,
          "The numbers that the host takes are used up for now: number "
              + number
              + " may be used again from "
              + rested
              + " on.");
    }
  }
}
