package org.tapedeck.framework.receipt;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time for people. */
public final class TimeInWords {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private TimeInWords() {}

  /** To the second, such as 2030-06-15 12:00:00 UTC. */
  public static String of(Instant time) {
    return FORM.format(time);
  }
}
