package org.tapedeck.hostsim.acs;

import java.util.List;
import java.util.Locale;

/** Which cards take part, the first row that fits. */
public record Enrolled(String card, String answer, String meaning) {

  // spotless:off
  public static final List<Enrolled> ROWS = List.of(
      //           card                answer  meaning
      new Enrolled("4012888888881881", "N",    "does not take part"),
      new Enrolled("5105105105105100", "N",    "does not take part"),
      new Enrolled("4222222222222",    "U",    "cannot be told"),
      new Enrolled("5555555555554444", "U",    "cannot be told"),
      new Enrolled("[245]\\d*",        "Y",    "all others that begin with 2, 4 or 5 take part"),
      new Enrolled("\\d*",             "N",    "all others do not"));
  // spotless:on

  static String of(String pan) {
    return ROWS.stream().filter(row -> pan.matches(row.card)).findFirst().orElseThrow().answer;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%-16s  %-6s  %s", card, answer, meaning);
  }
}
