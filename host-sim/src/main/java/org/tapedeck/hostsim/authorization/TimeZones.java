package org.tapedeck.hostsim.authorization;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The three digits of a time zone: the first says direction, unit and daylight saving, the other
 * two count hours or quarters of an hour. Daylight saving follows the calendar of the US.
 */
final class TimeZones {

  private record Rule(int sign, int unitMinutes, boolean daylightSaving) {}

  // spotless:off
  private static final Rule[] RULES = {
      //       sign  unit  daylight saving
      new Rule(+1,   60,   false),   // 0
      new Rule(-1,   60,   false),   // 1
      new Rule(+1,   15,   false),   // 2
      new Rule(-1,   15,   false),   // 3
      new Rule(+1,   15,   true),    // 4
      new Rule(-1,   15,   true),    // 5
      new Rule(+1,   60,   true),    // 6
      new Rule(-1,   60,   true)};   // 7
  // spotless:on

  private static final ZoneId US_CALENDAR = ZoneId.of("America/New_York");
  private static final Duration US_STANDARD = Duration.ofHours(-5);
  private static final int MINUTES_MAX = 18 * 60;

  private TimeZones() {}

  static boolean isKnown(String timeZone) {
    return timeZone.matches("[0-7]\\d\\d") && Math.abs(standardMinutes(timeZone)) < MINUTES_MAX;
  }

  /** A zone that is not known reads the clock of Greenwich. */
  static LocalDateTime local(Instant now, String timeZone) {
    if (!isKnown(timeZone)) {
      return LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }
    Duration standard = Duration.ofMinutes(standardMinutes(timeZone));
    boolean summer = rule(timeZone).daylightSaving() && isSummer(now, standard);
    Duration offset = summer ? standard.plusHours(1) : standard;
    return LocalDateTime.ofInstant(now.plus(offset), ZoneOffset.UTC);
  }

  /** Every zone changes at its own two o'clock, so New York is asked at the same wall time. */
  private static boolean isSummer(Instant now, Duration standard) {
    Instant sameWallTime = now.plus(standard).minus(US_STANDARD);
    return US_CALENDAR.getRules().isDaylightSavings(sameWallTime);
  }

  private static int standardMinutes(String timeZone) {
    Rule rule = rule(timeZone);
    return rule.sign() * rule.unitMinutes() * Integer.parseInt(timeZone.substring(1));
  }

  private static Rule rule(String timeZone) {
    return RULES[timeZone.charAt(0) - '0'];
  }
}
