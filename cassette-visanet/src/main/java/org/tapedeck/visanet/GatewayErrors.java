package org.tapedeck.visanet;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.tapedeck.visanet.Meaning.MISCONFIGURED;
import static org.tapedeck.visanet.Meaning.UNKNOWN;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;

/**
 * The HTTPS gateway's own errors (VisaNet specification, sections 1.6 and 8). A fault of our own is
 * Misconfigured; everything else, 503 too, is a failure of communication and Unknown, so that a
 * payment waits as it does when the host is not reached. The words are ours: the gateway's text is
 * shown nowhere, since nobody knows what it quotes.
 */
final class GatewayErrors {

  private record Row(String number, String words, Meaning meaning) {}

  // spotless:off
  private static final Map<String, Row> ROWS = Stream.of(
      //      no.    words                                          meaning
      new Row("500", "the gateway lost the host",                   UNKNOWN),
      new Row("501", "wrong BIN, host down or host ended early",    UNKNOWN),
      new Row("502", "the packet was built wrongly",                MISCONFIGURED),
      new Row("503", "the host cannot be reached",                  UNKNOWN),
      new Row("504", "the request was no POST",                     MISCONFIGURED),
      new Row("505", "the host's answer was not valid",             UNKNOWN),
      new Row("506", "the host's answer was too long",              UNKNOWN),
      new Row("507", "the content type is not known",               MISCONFIGURED),
      new Row("508", "the batch ended before the host answered",    MISCONFIGURED),
      new Row("509", "the host did not acknowledge the batch",      UNKNOWN),
      new Row("510", "an authorization needs application type 4",   MISCONFIGURED),
      new Row("511", "a record does not begin with STX",            MISCONFIGURED),
      new Row("512", "a record does not end with ETX or ETB",       MISCONFIGURED),
      new Row("513", "the LRC is missing",                          MISCONFIGURED),
      new Row("514", "a batch needs application type 1",            MISCONFIGURED))
      .collect(toUnmodifiableMap(Row::number, Function.identity()));
  // spotless:on

  private GatewayErrors() {}

  static boolean knows(String number) {
    return ROWS.containsKey(number);
  }

  static HostOutcome outcome(String number) {
    Row row = row(number);
    Values evidence = Values.of(Map.of("gatewayError", number, "gatewayErrorText", row.words()));
    return row.meaning().outcome(words(number), evidence);
  }

  /** The error as a person reads it. */
  static String words(String number) {
    return "gateway error " + number + ", " + row(number).words();
  }

  private static Row row(String number) {
    return ROWS.getOrDefault(number, new Row(number, "not in the table", UNKNOWN));
  }
}
