package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;

/** The retry parameters and their guidelines (seed 003). */
class RetrySettingsTest {

  private final VisaNetCassette cassette = new VisaNetCassette();

  @Test
  void withoutSettingsThereAreDefaults() {
    assertEquals(new RetryPlan(1, Duration.ofSeconds(300), 12), cassette.retries(Samples.CASSETTE));
  }

  @ParameterizedTest
  @CsvSource({"VitalSSL, 2", "FHMSSSL, 2", "VitalLeasedLine, 0", "FHMSLeasedLine, 0"})
  void onlyAGatewayIsAskedAgainAtOnce(String connection, int atOnce) {
    // spotless:off
    Values settings = Values.of(Map.of(
        "connection",      connection,
        "maxRetries",      "2",
        "attemptInterval", "86400",
        "maxAttempts",     "0"));
    // spotless:on
    assertEquals(new RetryPlan(atOnce, Duration.ofDays(1), 0), cassette.retries(settings));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // read timeout, max retries, comes to; - is not set: 30 seconds, 1 retry
    "60,  3,   180",
    "30,  6,   180",
    "-,   6,   180",
    "-,   7,   210",
    "90,  2,   180",
    "61,  3,   183",
    "179, 179, 32041",
    "89,  2,   -",
    "59,  3,   -",
    "-,   5,   -",
    "179, -,   -",
    "179, 1,   -",
    "179, 0,   -",
    "1,   179, -",
    "-,   -,   -",
  })
  // spotless:on
  void readTimeoutTimesMaxRetriesStaysBelowThreeMinutes(
      String readTimeout, String maxRetries, String seconds) {
    Optional<Objection> objection =
        cassette.examine(Scope.CASSETTE, settings(readTimeout, maxRetries));
    assertEquals(
        seconds.equals("-")
            ? Optional.empty()
            : Optional.of(
                "$MAXRETRIES times $READTIMEOUT comes to "
                    + seconds
                    + " seconds; it has to stay below 180, three minutes."),
        objection.map(it -> it.keyword().name() + " " + it.sentence()));
  }

  @ParameterizedTest
  @CsvSource({"-, 0", "1, 0", "30, 0", "31, 1", "179, 1"})
  void aReadTimeoutOver30SecondsIsTakenWithAWarning(String readTimeout, int warnings) {
    Values settings = settings(readTimeout, "0");
    assertEquals(Optional.empty(), cassette.examine(Scope.CASSETTE, settings));
    assertEquals(warnings, cassette.advice(Scope.CASSETTE, settings).size());
  }

  @Test
  void theWarningNamesTheKeywordAndWhatIsAdvised() {
    assertEquals(
        List.of(
            "$READTIMEOUT is 45 seconds; 30 or less is advised, since every command waits as long"
                + " for a silent host."),
        cassette.advice(Scope.CASSETTE, settings("45", "-")));
    assertEquals(List.of(), cassette.advice(Scope.ACCOUNT, Samples.ACCOUNT));
  }

  private static Values settings(String readTimeout, String maxRetries) {
    Map<String, String> settings = new TreeMap<>(Map.of("hostName", "host.example"));
    settings.put("readTimeout", readTimeout);
    settings.put("maxRetries", maxRetries);
    settings.values().removeIf("-"::equals);
    return Values.of(settings);
  }
}
