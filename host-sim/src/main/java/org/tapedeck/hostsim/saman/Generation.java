package org.tapedeck.hostsim.saman;

import java.util.Arrays;
import java.util.List;

/** What the buyer brings back, by the way in which the payment was begun. */
enum Generation {
  // spotless:off
  FIRST ("State", "RefNum", "ResNum", "MID", "TRACENO", "CID"),
  SECOND("State", "RefNum", "ResNum", "MID", "TRACENO", "SecurePan", "CID"),
  THIRD ("State", "Status", "RefNum", "ResNum", "MID", "TerminalId", "TraceNo", "RRN", "SecurePan",
         "HashedCardNumber", "Amount", "AffectiveAmount", "Wage", "Token"),
  FOURTH("Token", "RefNum");
  // spotless:on

  private final List<String> fields;

  Generation(String... fields) {
    this.fields = List.of(fields);
  }

  /** 1 to 4. */
  static Generation of(int number) {
    return Arrays.asList(values()).get(number - 1);
  }

  List<String> fields() {
    return fields;
  }
}
