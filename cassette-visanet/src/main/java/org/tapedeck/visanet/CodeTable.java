package org.tapedeck.visanet;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.tapedeck.visanet.Meaning.UNKNOWN;

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
    this.rows = Stream.of(rows).collect(toUnmodifiableMap(Row::code, Function.identity()));
  }

  HostOutcome outcome(String code, Values evidence) {
    Row row = rows.getOrDefault(code, new Row(code, "not in the table", UNKNOWN));
    return row.meaning().outcome("response code " + code + ", " + row.words(), evidence);
  }
}
