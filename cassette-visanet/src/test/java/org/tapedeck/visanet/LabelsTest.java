package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Labels;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;

/** What the forms of the console call VisaNet's settings. */
class LabelsTest {

  private final VisaNetCassette cassette = new VisaNetCassette();

  /** The names of the original's screen (specification, section 6.2). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          keyword          | label             | without it
          $READTIMEOUT     | SSL Read Timeout  | 30
          $MAXRETRIES      | SSL Max Retries   | 1
          $ATTEMPTINTERVAL | Attempt Interval  | 300
          $MAXATTEMPTS     | Max Attempts      | 12
          """)
  void theFourRetrySettingsHaveTheirDocumentedLabels(
      String keyword, String label, String otherwise) {
    Keyword row = cassette.keywords().find(Scope.CASSETTE, keyword).orElseThrow();
    assertEquals(label, cassette.labels("en").label(row).orElseThrow());
    assertEquals(otherwise, cassette.defaults(Scope.CASSETTE, Values.NONE).text(row.property()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void everySettingHasALabelInEachLanguage(String language) {
    Labels labels = cassette.labels(language);
    List<String> without =
        cassette.keywords().rows().stream()
            .filter(row -> row.scope() == Scope.CASSETTE || row.scope() == Scope.ACCOUNT)
            .filter(row -> labels.label(row).isEmpty())
            .map(Keyword::name)
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void bothLanguagesSayTheSameLines() {
    assertEquals(cassette.labels("en").words().keySet(), cassette.labels("de").words().keySet());
  }
}
