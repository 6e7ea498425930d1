package org.tapedeck.framework.purchase;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/** A month as it is printed on cards, MMYY. */
final class CardDate {

  /** Cards are given out for fewer years than this, and were for fewer. */
  private static final int MOST_YEARS = 20;

  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(-12);
  private static final ZoneOffset LATEST = ZoneOffset.ofHours(14);

  private CardDate() {}

  /** Whether a card that expires then is good: its month is not over everywhere. */
  static boolean isExpiry(String mmyy, Instant time) {
    YearMonth here = YearMonth.from(time.atOffset(EARLIEST));
    return month(mmyy, here)
        .filter(it -> !it.isBefore(here) && it.isBefore(here.plusYears(MOST_YEARS)))
        .isPresent();
  }

  /** Whether a card of this expiry may be good since then: its month has begun somewhere. */
  static boolean isStart(String mmyy, String expiry, Instant time) {
    YearMonth here = YearMonth.from(time.atOffset(LATEST));
    Optional<YearMonth> end = month(expiry, here);
    return month(mmyy, here)
        .filter(it -> !it.isAfter(here) && it.isAfter(here.minusYears(MOST_YEARS)))
        .filter(it -> end.filter(it::isBefore).isPresent())
        .isPresent();
  }

  /** Two digits mean the year that is nearest. */
  private static Optional<YearMonth> month(String mmyy, YearMonth here) {
    if (!mmyy.matches("(0[1-9]|1[0-2])[0-9]{2}")) {
      return Optional.empty();
    }
    int past = Math.floorMod(Integer.parseInt(mmyy.substring(2)) - here.getYear() + 50, 100) - 50;
    return Optional.of(YearMonth.of(here.getYear() + past, Integer.parseInt(mmyy.substring(0, 2))));
  }
}
