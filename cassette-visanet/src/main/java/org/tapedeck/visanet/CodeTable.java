package org.tapedeck.visanet;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.tapedeck.visanet.Meaning.UNKNOWN;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;

/**
 * What response codes mean as an answer to one kind of message. A code without a row is Unknown.
 */
final class CodeTable {

  /** One code, with the words that the host shows with it. */
  record Row(String code, String words, Meaning meaning) {}

  private final Map<String, Row> rows;

  CodeTable(Row... rows) {
    this(Stream.of(rows).collect(toUnmodifiableMap(Row::code, Function.identity())));
  }

  private CodeTable(Map<String, Row> rows) {
    this.rows = rows;
  }

  /** The same with other rows for some codes. */
  CodeTable with(Row... others) {
    Map<String, Row> changed = new HashMap<>(rows);
    Stream.of(others).forEach(row -> changed.put(row.code(), row));
    return new CodeTable(Map.copyOf(changed));
  }

  HostOutcome outcome(String code, Values evidence) {
    Row row = rows.getOrDefault(code, new Row(code, "not in the table", UNKNOWN));
    return row.meaning().outcome("response code " + code + ", " + row.words(), evidence);
  }
}
