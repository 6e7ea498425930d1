package org.tapedeck.redirect;

import java.time.Duration;
import java.util.Map;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.Values;

/** How a bank's silent server is asked again, by the cassette's settings. */
public final class Retries {

  private Retries() {}

  /**
   * @param otherwise what holds where nothing is set
   */
  public static RetryPlan of(Values cassette, RetryPlan otherwise) {
    return new RetryPlan(
        number(cassette, "maxRetries", otherwise.atOnce()),
        Duration.ofSeconds(
            number(cassette, "attemptInterval", (int) otherwise.interval().toSeconds())),
        number(cassette, "maxAttempts", otherwise.attempts()));
  }

  static Values asSettings(RetryPlan plan) {
    return Values.of(
        Map.of(
            "maxRetries", String.valueOf(plan.atOnce()),
            "attemptInterval", String.valueOf(plan.interval().toSeconds()),
            "maxAttempts", String.valueOf(plan.attempts())));
  }

  private static int number(Values cassette, String property, int otherwise) {
    return cassette.find(property).map(Integer::parseInt).orElse(otherwise);
  }
}
