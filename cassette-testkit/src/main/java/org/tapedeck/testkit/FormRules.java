package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Labels;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;

/** The rules of what a cassette says for the forms that are drawn from its tables: C34, C35. */
interface FormRules {

  /** The languages of the console. */
  List<String> LANGUAGES = List.of("en", "de");

  Subject subject();

  @Test
  default void c34_onlyItsKeywordsAreLabelledAndInWords() {
    List<Keyword> keywords = allKeywords();
    for (String language : LANGUAGES) {
      subject()
          .cassette()
          .labels(language)
          .words()
          .forEach(
              (line, words) -> {
                assertTrue(keywords.stream().anyMatch(it -> Labels.isOf(it, line)), line);
                assertFalse(words.isBlank(), language + " has no words for " + line);
              });
    }
  }

  @Test
  default void c35_whatHoldsWhereNothingIsSetFitsItsTable() {
    Cassette cassette = subject().cassette();
    for (Scope scope : List.of(Scope.CASSETTE, Scope.PAY_SYSTEM, Scope.ACCOUNT)) {
      cassette
          .defaults(scope, Values.NONE)
          .asMap()
          .forEach((property, value) -> assertFits(cassette, scope, property, value));
    }
  }

  private static void assertFits(Cassette cassette, Scope scope, String property, String value) {
    Optional<Keyword> row =
        cassette.keywords().of(scope).stream()
            .filter(keyword -> keyword.property().equals(property))
            .findFirst();
    assertTrue(row.isPresent(), property + " is no keyword's");
    assertEquals(Optional.empty(), row.get().content().faultOf(value), property);
  }

  private List<Keyword> allKeywords() {
    Cassette cassette = subject().cassette();
    return Stream.concat(
            cassette.keywords().rows().stream(),
            cassette.objectTypes().stream().flatMap(type -> type.rows().stream()))
        .toList();
  }
}
