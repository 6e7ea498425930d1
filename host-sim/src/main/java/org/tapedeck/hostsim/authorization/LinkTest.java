package org.tapedeck.hostsim.authorization;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.tapedeck.hostsim.frame.Controls;

/** A record that names only a BIN asks whether the host is there. */
public final class LinkTest {
  private static final Pattern RECORD = Pattern.compile("D\\d\\.\\d{6}");

  private LinkTest() {}

  public static boolean is(String record) {
    return RECORD.matcher(record).matches();
  }

  /** The code of a mere check: reading it as an approved payment would be the reader's fault. */
  static String answer(String record, LocalDateTime local) {
    // spotless:off
    Map<String, String> values = Map.of(
        "recordFormat",    "E",
        "applicationType", record.substring(1, 2),
        "delimiter",       ".",
        "returnedAci",     ReturnedAci.NOT_QUALIFIED,
        "responseCode",    "85",
        "localDate",       ResponseFormat.DATE.format(local),
        "localTime",       ResponseFormat.TIME.format(local),
        "responseText",    "LINK OK",
        "addressResult",   AddressCheck.NOT_MADE);
    // spotless:on
    return ResponseFormat.FIXED.write(values) + Controls.FS + Controls.FS;
  }
}
