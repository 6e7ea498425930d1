package org.tapedeck.visanet;

import java.time.Duration;
import org.tapedeck.cassette.Values;
import org.tapedeck.visanet.line.Timers;

/** A line's timers, by the cassette's settings. */
final class LineTimers {

  private LineTimers() {}

  static Timers of(Values cassette) {
    Values settings = VisaNetKeywords.withCassetteDefaults(cassette);
    return new Timers(
        settings.number("lineWaitForEnq") == 1,
        seconds(settings, "lineEnqTimeout"),
        seconds(settings, "lineAnswerTimeout"),
        seconds(settings, "lineSynTimeout"),
        seconds(settings, "lineAckTimeout"),
        seconds(settings, "lineBatchTimeout"),
        seconds(settings, "lineEotTimeout"),
        (int) settings.number("lineSendings"),
        (int) settings.number("lineSigns"));
  }

  private static Duration seconds(Values settings, String property) {
    return Duration.ofSeconds(settings.number(property));
  }
}
