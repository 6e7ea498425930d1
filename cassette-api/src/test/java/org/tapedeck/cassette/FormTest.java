package org.tapedeck.cassette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a field of a form is told of a content, and what people call its keyword. */
class FormTest {

  private static final Map<String, Content> CONTENTS =
      Map.of(
          "a port", Content.number(1, 65_535),
          "digits", Content.digits(3, 4),
          "a postal code", Content.digitsOf(5, 9),
          "a month", Content.yearMonth(),
          "text", Content.text(1, 64),
          "a name", Content.textWithout(":", 1, 40),
          "words", Content.words(0, 128),
          "a certificate", Content.lines(1, 16_000),
          "a switch", Content.oneOf("on", "off"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          content       | kind       | shortest | longest | least | most  | choices
          a port        | NUMBER     | 1        | 5       | 1     | 65535 | []
          digits        | DIGITS     | 3        | 4       | -     | -     | []
          a postal code | DIGITS     | 5        | 9       | -     | -     | []
          a month       | YEAR_MONTH | 6        | 6       | -     | -     | []
          text          | TEXT       | 1        | 64      | -     | -     | []
          a name        | TEXT       | 1        | 40      | -     | -     | []
          words         | WORDS      | 0        | 128     | -     | -     | []
          a certificate | LINES      | 1        | 16000   | -     | -     | []
          a switch      | CHOICE     | 2        | 3       | -     | -     | [on, off]
          """)
  void aFieldIsToldWhatToAskFor(
      String content,
      String kind,
      int shortest,
      int longest,
      String least,
      String most,
      String choices) {
    Form form = CONTENTS.get(content).form();
    assertEquals(Form.Kind.valueOf(kind), form.kind());
    assertEquals(shortest, form.shortest());
    assertEquals(longest, form.longest());
    assertEquals(least, form.least().map(String::valueOf).orElse("-"));
    assertEquals(most, form.most().map(String::valueOf).orElse("-"));
    assertEquals(choices, form.choices().toString());
  }

  private static final Keyword PORT =
      new Keyword(
          Scope.CASSETTE, "$PORT", "port", 1101, Content.oneOf("1", "2"), false, Secrecy.PLAIN);

  @Test
  void labelsAreReadInALanguageAndInEnglishWhereThereIsNone() {
    assertEquals(Optional.of("Anschluss"), Labels.beside(FormTest.class, "de").label(PORT));
    assertEquals(Optional.of("Port"), Labels.beside(FormTest.class, "fr").label(PORT));
    assertEquals(Optional.empty(), Labels.NONE.label(PORT));
  }

  @Test
  void wordsOfOneReplaceThoseOfAnother() {
    Labels ours = Labels.beside(FormTest.class, "en");
    Labels others = new Labels(Map.of("port", "Gate", "port.is.2", "two"));
    assertEquals(Optional.of("Gate"), ours.and(others).label(PORT));
    assertEquals(Optional.of("From 1 to 2."), ours.and(others).hint(PORT));
    assertEquals(Optional.of("two"), ours.and(others).meaning(PORT, "2"));
  }

  @Test
  void everyLineOfWordsBelongsToAKeyword() {
    List<String> lines = List.of("port", "port.hint", "port.is.1", "port.is.3", "ports");
    assertEquals(
        List.of("port", "port.hint", "port.is.1"),
        lines.stream().filter(line -> Labels.isOf(PORT, line)).toList());
  }
}
