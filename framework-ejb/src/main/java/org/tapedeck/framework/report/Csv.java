package org.tapedeck.framework.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values, as RFC 4180 has them, in UTF-8. */
final class Csv {

  private static final String LINE_END = "\r\n";

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  static byte[] line(List<String> fields) {
    return (fields.stream().map(Csv::field).collect(Collectors.joining(",")) + LINE_END)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A text that others have written: no program that opens the file must compute it. */
  static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String field(String text) {
    boolean plain = text.chars().noneMatch(one -> ",\"\r\n".indexOf(one) >= 0);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
