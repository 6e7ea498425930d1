package org.tapedeck.framework.command;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which language a caller gets, and what is said in it. */
class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      useHeadersInDisplayName = true,
      textBlock =
          """
          Accept-Language              | language
          none                         | ENGLISH
          ''                           | ENGLISH
          en-US                        | ENGLISH
          de                           | GERMAN
          DE                           | GERMAN
          de-AT                        | GERMAN
          de-Latn-AT                   | GERMAN
          fr                           | ENGLISH
          fr, de                       | GERMAN
          fr;q=0.9, de;q=0.8           | GERMAN
          en;q=0.5, de;q=0.8           | GERMAN
          de;q=0.5, en;q=0.8           | ENGLISH
          de, en                       | GERMAN
          en, de                       | ENGLISH
          de;q=0                       | ENGLISH
          de;q=0, *                    | ENGLISH
          *                            | ENGLISH
          de;q=2                       | ENGLISH
          de;q=                        | ENGLISH
          d€                           | ENGLISH
          """)
  void theLanguageThatIsLikedBest(String header, Language language) {
    assertEquals(language, Language.liked(Optional.ofNullable(header)));
  }

  @Test
  void everyCodeHasItsGermanLineAndNoLineIsLeftOver() {
    Set<String> codes =
        Stream.concat(
                Arrays.stream(PrimaryReturnCode.values()).map(Enum::name),
                Arrays.stream(SecondaryReturnCode.values())
                    .filter(code -> !isKeyword(code.meaning()))
                    .map(Enum::name))
            .collect(toCollection(TreeSet::new));
    assertEquals(codes, new TreeSet<>(Language.GERMAN.codes().stringPropertyNames()));
  }

  /** A keyword is called in every language as it is written. */
  private static boolean isKeyword(String meaning) {
    return meaning.matches("[A-Z0-9]+");
  }

  @ParameterizedTest
  @EnumSource(PrimaryReturnCode.class)
  void everyGermanSentenceIsOne(PrimaryReturnCode code) {
    String sentence = Language.GERMAN.codes().getProperty(code.name());
    assertTrue(sentence.matches("[A-ZÄÖÜ].*[.]"), sentence);
    assertFalse(sentence.equals(code.sentence()), sentence);
  }

  @Test
  void aMessageNamesTheCodesAndWhatTheyCannotName() {
    assertSaid(
        "Das genannte Objekt gibt es nicht: ORDERNUMBER.",
        Reply.of(PRC_UNDEFINED_OBJECT, RC_ORDERNUMBER, "There is no such order."));
    assertSaid(
        "Der Wert eines Schlüsselworts ist zu kurz: AMOUNT.",
        Reply.about("AMOUNT", PRC_PARAMETER_TOO_SHORT, RC_AMOUNT.number(), "AMOUNT is too short."));
    assertSaid(
        "Der Wert eines Schlüsselworts ist zu kurz: $PAN.",
        Reply.about("$PAN", PRC_PARAMETER_TOO_SHORT, 1000, "$PAN is too short."));
    assertSaid(
        "Ein Fehler der Datenbank des Servers: ein unerwarteter Fehler (77).",
        Reply.about("77", PRC_DATABASE_ERROR, RC_UNEXPECTED.number(), "The server failed."));
    assertSaid(
        "Der Server oder die Kassette hat dieses Kommando nicht.",
        Reply.of(PRC_COMMAND_NOT_SUPPORTED, RC_NONE, "The server does not have this command."));
  }

  @Test
  void whatHasNoMessageInEnglishHasNoneInGerman() {
    assertSaid("", Reply.success());
  }

  private static void assertSaid(String german, Reply reply) {
    assertEquals(german, Language.GERMAN.message(reply));
    assertEquals(reply.message(), Language.ENGLISH.message(reply));
  }
}
