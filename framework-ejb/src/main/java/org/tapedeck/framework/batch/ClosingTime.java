package org.tapedeck.framework.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tapedeck.cassette.DailyClose;

/**
 * The moments at which an account's batches are closed: one for each day. A time of day that a
 * clock change leaves out comes as much later as the clock is put forward; of one that comes twice,
 * the first counts.
 */
public record ClosingTime(DailyClose close) {

  /** Days around today; what a clock change leaves out may come on another day. */
  private static final int AROUND = 2;

  /** The most recent moment, now included. */
  public Instant last(Instant now) {
    return moments(now)
        .filter(moment -> !moment.isAfter(now))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The first moment that is still to come. */
  public Instant next(Instant now) {
    return moments(now)
        .filter(moment -> moment.isAfter(now))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Stream<Instant> moments(Instant now) {
    LocalDate today = now.atZone(close.zone()).toLocalDate();
    return IntStream.rangeClosed(-AROUND, AROUND).mapToObj(days -> on(today.plusDays(days)));
  }

  private Instant on(LocalDate day) {
    return ZonedDateTime.of(day, close.time(), close.zone()).toInstant();
  }
}
