package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.DailyClose;
import org.tapedeck.cassette.Values;

class CloseTimeTest {

  private final VisaNetCassette cassette = new VisaNetCassette();

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // zone, minutes, day,        closed at
    "705,    0,       2026-01-15, 2026-01-15T05:00:00Z",
    "705,    0,       2026-07-15, 2026-07-15T04:00:00Z",   // daylight saving
    "706,    1439,    2026-01-15, 2026-01-16T05:59:00Z",
    "707,    90,      2026-07-15, 2026-07-15T07:30:00Z",
    "708,    1380,    2026-07-15, 2026-07-16T06:00:00Z",
    "705,    150,     2026-03-08, 2026-03-08T07:30:00Z",   // a time that this day leaps over
  })
  // spotless:on
  void minutesArePastMidnightInTheAccountsZone(
      String zone, String minutes, LocalDate day, Instant closed) {
    Values times = Values.of(Map.of("timeZone", zone, "batchCloseTime", minutes));
    DailyClose close = cassette.dailyClose(Samples.ACCOUNT.and(times)).orElseThrow();
    assertEquals(closed, day.atTime(close.time()).atZone(close.zone()).toInstant());
  }

  @Test
  void withoutATimeNothingIsClosedByItself() {
    assertEquals(Optional.empty(), cassette.dailyClose(Samples.ACCOUNT));
    assertEquals(Optional.empty(), cassette.dailyClose(Values.NONE));
  }
}
