package org.tapedeck.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Labels;
import org.tapedeck.cassette.Scope;

/** Every setting of every bank has a label in each language of the console. */
class BankLabelsTest {

  static Stream<Cassette> banks() {
    return ServiceLoader.load(Cassette.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(RedirectCassette.class::isInstance);
  }

  @ParameterizedTest
  @MethodSource("banks")
  void everySettingHasALabelInEachLanguage(Cassette bank) {
    for (String language : List.of("en", "de")) {
      Labels labels = bank.labels(language);
      List<String> without =
          bank.keywords().rows().stream()
              .filter(row -> row.scope() == Scope.CASSETTE || row.scope() == Scope.ACCOUNT)
              .filter(row -> labels.label(row).isEmpty())
              .map(Keyword::name)
              .toList();
      assertEquals(List.of(), without, bank.name() + " " + language);
    }
    assertEquals(bank.labels("en").words().keySet(), bank.labels("de").words().keySet());
  }
}
