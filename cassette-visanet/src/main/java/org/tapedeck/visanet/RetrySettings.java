package org.tapedeck.visanet;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;

/** How a silent host is asked again, by the cassette's settings (seed 003, retry parameters). */
final class RetrySettings {

  /** Read timeout and max retries may neither reach nor exceed three minutes together. */
  private static final int LONGEST = 180;

  private static final int ADVISED = 30;

  private RetrySettings() {}

  /** A leased line has timers and sendings of its own: nothing is asked again at once there. */
  static RetryPlan of(Values cassette) {
    Values settings = VisaNetKeywords.withCassetteDefaults(cassette);
    return new RetryPlan(
        Connection.of(cassette).isLine() ? 0 : settings.number("maxRetries"),
        Duration.ofSeconds(settings.number("attemptInterval")),
        settings.number("maxAttempts"));
  }

  /** Refused whatever the connection is: another may be set later. */
  static Optional<Objection> tooLong(Values cassette) {
    Values settings = VisaNetKeywords.withCassetteDefaults(cassette);
    int together = settings.number("readTimeout") * settings.number("maxRetries");
    return together < LONGEST
        ? Optional.empty()
        : Optional.of(
            new Objection(
                VisaNetKeywords.TABLE.find(Scope.CASSETTE, "$MAXRETRIES").orElseThrow(),
                "times $READTIMEOUT comes to "
                    + together
                    + " seconds; it has to stay below "
                    + LONGEST
                    + ", three minutes."));
  }

  static List<String> advice(Values cassette) {
    int readTimeout = VisaNetKeywords.withCassetteDefaults(cassette).number("readTimeout");
    return readTimeout <= ADVISED
        ? List.of()
        : List.of(
            "$READTIMEOUT is "
                + readTimeout
                + " seconds; "
                + ADVISED
                + " or less is advised, since every command waits as long for a silent host.");
  }
}
