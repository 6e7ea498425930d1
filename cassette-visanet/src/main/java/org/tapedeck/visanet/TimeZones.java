package org.tapedeck.visanet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.tapedeck.cassette.Values;

/** The host's time zone codes that are certain (VisaNet specification, section 2.1). */
final class TimeZones {

  // spotless:off
  private static final Map<String, ZoneId> ZONES = Map.of(
      "705", ZoneId.of("America/New_York"),
      "706", ZoneId.of("America/Chicago"),
      "707", ZoneId.of("America/Denver"),
      "708", ZoneId.of("America/Los_Angeles"));
  // spotless:on

  private TimeZones() {}

  static String[] codes() {
    return ZONES.keySet().toArray(String[]::new);
  }

  /** With the daylight saving of its place. */
  static ZoneId zone(Values account) {
    return ZONES.get(account.text("timeZone"));
  }

  static ZonedDateTime local(Values account, Instant time) {
    return time.atZone(zone(account));
  }
}
