package org.tapedeck.visanet;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.Values;

/** The numbers that the host wants, each counted for one terminal of one store. */
final class TerminalSeries {

  /** Within this time the host takes a number for a repetition (section 5.9). */
  private static final Duration BATCH_REST = Duration.ofDays(5);

  private TerminalSeries() {}

  static NumberSeries of(Numbering numbering, Values account) {
    return switch (numbering) {
      // VisaNet specification, section 2.1: zero is not allowed.
      case TRANSACTION -> new NumberSeries(terminal(account), 1, 9999);
      // VisaNet specification, section 5.9.
      case BATCH -> new NumberSeries(terminal(account), 1, 999, BATCH_REST);
    };
  }

  private static String terminal(Values account) {
    Values settings = VisaNetKeywords.withAccountDefaults(account);
    return Stream.of("acquirerBin", "merchantId", "storeNumber", "terminalNumber")
        .map(settings::text)
        .collect(Collectors.joining("-"));
  }
}
