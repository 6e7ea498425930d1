package org.tapedeck.redirect.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.KeywordsPage;

/** docs/saman.md has each keyword with its code, what is required and what holds without it. */
class SamanPageTest {

  private static final KeywordsPage PAGE = new KeywordsPage("saman.md");

  @Test
  void thePageHasTheRowsOfTheTable() {
    assertEquals(KeywordsPage.rows(SamanKeywords.TABLE), PAGE.rows());
  }

  @Test
  void thePageShowsTheDefaults() {
    Values defaults =
        SamanKeywords.withCassetteDefaults(Values.NONE)
            .and(SamanKeywords.withAccountDefaults(Values.NONE));
    int shown = 0;
    for (Map.Entry<String, String> row : PAGE.defaults().entrySet()) {
      String property = KeywordsPage.property(SamanKeywords.TABLE, row.getKey());
      if (defaults.find(property).isPresent()) {
        assertEquals(defaults.text(property), row.getValue(), row.getKey());
        shown++;
      }
    }
    assertEquals(defaults.asMap().size(), shown);
  }

  @Test
  void thePageShowsHowOftenASilentBankIsAsked() {
    RetryPlan plan = new SamanCassette().retries(Values.NONE);
    assertEquals(String.valueOf(plan.atOnce()), PAGE.defaults().get("$MAXRETRIES"));
    assertEquals(
        String.valueOf(plan.interval().toSeconds()), PAGE.defaults().get("$ATTEMPTINTERVAL"));
    assertEquals(String.valueOf(plan.attempts()), PAGE.defaults().get("$MAXATTEMPTS"));
  }
}
