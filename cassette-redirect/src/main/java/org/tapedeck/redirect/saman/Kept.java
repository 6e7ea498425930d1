package org.tapedeck.redirect.saman;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Values;

/**
 * What is kept of the bank's details of a payment, if it looks as it should. A whole card number
 * does not pass, and a card's hash, out of which it could be found, is not kept at all.
 */
final class Kept {

  private record Row(String field, String property, Pattern looks) {}

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");
  private static final Pattern MASKED = Pattern.compile("[0-9]{6}[*xX.]{2,12}[0-9]{4}");

  // spotless:off
  private static final List<Row> ROWS = List.of(
      new Row("TRACENO",   "traceNo",   NUMBER),
      new Row("TraceNo",   "traceNo",   NUMBER),
      new Row("StraceNo",  "traceNo",   NUMBER),
      new Row("RRN",       "rrn",       NUMBER),
      new Row("SecurePan", "maskedPan", MASKED),
      new Row("MaskedPan", "maskedPan", MASKED));
  // spotless:on

  private Kept() {}

  static Values of(Function<String, Optional<String>> fields) {
    Map<String, String> kept = new TreeMap<>();
    for (Row row : ROWS) {
      fields
          .apply(row.field())
          .filter(text -> row.looks().matcher(text).matches())
          .ifPresent(text -> kept.put(row.property(), text));
    }
    return Values.of(kept);
  }
}
