package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;

/** The rules of what a cassette reads from settings: C18 to C21. */
interface SettingRules {

  CassetteSubject subject();

  @Test
  default void c18_aHostIsAskedAgainWithinTheRanges() {
    for (Values settings : List.of(Values.NONE, configuration().cassette())) {
      RetryPlan plan = subject().cassette().retries(settings);
      assertTrue(plan.atOnce() >= 0, "asked again at once " + plan.atOnce() + " times");
      assertTrue(plan.attempts() >= 0, "asked again later " + plan.attempts() + " times");
      assertTrue(plan.interval().compareTo(Duration.ofSeconds(1)) >= 0, "after " + plan.interval());
    }
  }

  @Test
  default void c19_adviceIsSaidInWholeSentences() {
    advice().forEach(sentence -> assertTrue(sentence.endsWith("."), sentence));
  }

  @Test
  default void c19_adviceTellsNoSecret() {
    new Secrets(subject().cassette(), subject().approval().order()).assertNotIn(advice());
  }

  @Test
  default void c20_withoutSettingsNothingIsClosedByItself() {
    assertEquals(Optional.empty(), subject().cassette().dailyClose(Values.NONE));
  }

  @Test
  default void c21_someApprovalsMayBeAskedFor() {
    String currency = subject().approval().amount().currency();
    long largest = subject().cassette().largestApproval(currency);
    assertTrue(largest >= subject().approval().amount().minorUnits(), "at most " + largest);
  }

  private List<String> advice() {
    Map<Scope, Values> values =
        Map.of(
            Scope.ORDER, subject().approval().order(),
            Scope.CASSETTE, configuration().cassette(),
            Scope.PAY_SYSTEM, configuration().paySystem(),
            Scope.ACCOUNT, configuration().account());
    return values.entrySet().stream()
        .flatMap(it -> subject().cassette().advice(it.getKey(), it.getValue()).stream())
        .toList();
  }

  private Configuration configuration() {
    return subject().approval().configuration();
  }
}
