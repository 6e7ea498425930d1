package org.tapedeck.framework.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.DailyClose;

class ClosingTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          time  | zone             | now                  | last                 | next
          18:00 | UTC              | 2030-06-15T12:00:00Z | 2030-06-14T18:00:00Z | 2030-06-15T18:00:00Z
          18:00 | UTC              | 2030-06-15T18:00:00Z | 2030-06-15T18:00:00Z | 2030-06-16T18:00:00Z
          00:00 | UTC              | 2030-06-15T12:00:00Z | 2030-06-15T00:00:00Z | 2030-06-16T00:00:00Z
          18:00 | America/Phoenix  | 2030-06-15T12:00:00Z | 2030-06-15T01:00:00Z | 2030-06-16T01:00:00Z
          18:00 | Asia/Tokyo       | 2030-06-15T12:00:00Z | 2030-06-15T09:00:00Z | 2030-06-16T09:00:00Z
          18:00 | +05:45           | 2030-06-15T12:30:00Z | 2030-06-15T12:15:00Z | 2030-06-16T12:15:00Z
          # On 2030-03-31 there is no 02:30 in Berlin: 03:30 it is, at 01:30 UTC.
          02:30 | Europe/Berlin    | 2030-03-31T01:29:00Z | 2030-03-30T01:30:00Z | 2030-03-31T01:30:00Z
          02:30 | Europe/Berlin    | 2030-03-31T01:30:00Z | 2030-03-31T01:30:00Z | 2030-04-01T00:30:00Z
          # On 2030-10-27 there are two: the first counts, at 00:30 UTC, the second is passed over.
          02:30 | Europe/Berlin    | 2030-10-27T00:30:00Z | 2030-10-27T00:30:00Z | 2030-10-28T01:30:00Z
          02:30 | Europe/Berlin    | 2030-10-27T01:30:00Z | 2030-10-27T00:30:00Z | 2030-10-28T01:30:00Z
          # Apia went without the 30th of December 2011.
          18:00 | Pacific/Apia     | 2011-12-30T12:00:00Z | 2011-12-30T04:00:00Z | 2011-12-31T04:00:00Z
          """)
  void theMomentsAroundNow(String time, String zone, Instant now, Instant last, Instant next) {
    ClosingTime closing = closing(time, zone);
    assertEquals(last, closing.last(now));
    assertEquals(next, closing.next(now));
  }

  /**
   * Whatever the clocks do, a year of 365 days has 365 moments or, where a day is left out, 364.
   */
  @ParameterizedTest
  @CsvSource({
    "02:30, Europe/Berlin, 2030",
    "01:30, America/New_York, 2030",
    "00:00, America/Santiago, 2030",
    "23:45, America/Sao_Paulo, 2017",
    "18:00, Pacific/Apia, 2011"
  })
  void everyDayOfAYearHasItsMoment(String time, String zone, int year) {
    ClosingTime closing = closing(time, zone);
    Instant begin = Instant.parse(year + "-01-05T12:00:00Z");
    Instant end = begin.plus(Duration.ofDays(365));
    int counted = 0;
    for (Instant at = closing.next(begin); !at.isAfter(end); at = closing.next(at)) {
      assertEquals(at, closing.last(at));
      counted++;
    }
    assertEquals(365, counted);
  }

  @Test
  void aMomentIsTheLastOneUntilTheNextComes() {
    ClosingTime closing = closing("18:00", "Europe/Berlin");
    Instant moment = Instant.parse("2030-06-15T16:00:00Z");
    assertEquals(moment, closing.last(closing.next(moment).minusMillis(1)));
  }

  private static ClosingTime closing(String time, String zone) {
    return new ClosingTime(new DailyClose(LocalTime.parse(time), ZoneId.of(zone)));
  }
}
