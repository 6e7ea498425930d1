package org.tapedeck.hostsim.settlement;

import java.util.regex.Pattern;

/** Dates and times as a batch writes them. */
final class Dates {
  private static final Pattern MMDD = Pattern.compile("(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
  private static final Pattern HHMMSS = Pattern.compile("([01]\\d|2[0-3])[0-5]\\d[0-5]\\d");

  private Dates() {}

  static boolean isDate(String value) {
    return MMDD.matcher(value).matches();
  }

  static boolean isTime(String value) {
    return HHMMSS.matcher(value).matches();
  }
}
