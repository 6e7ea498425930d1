package org.tapedeck.console.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.console.Row;

/**
 * What a field asks for.
 *
 * @param name the keyword that it is sent as
 * @param kind as a reply says it (PSKeyword), or BOX for a flag that is always said
 * @param secret whether its value is never shown
 * @param given whether a secret has a value
 * @param otherwise what holds without a value; empty when nothing does
 * @param code the secondary return code that names it
 */
record FieldTerms(
    String name,
    String label,
    String hint,
    String kind,
    String longest,
    List<Choice> choices,
    boolean required,
    boolean secret,
    boolean given,
    String otherwise,
    int code) {

  /** Of a cassette's keyword, in a person's language. */
  static FieldTerms of(Row keyword, String language) {
    Map<String, String> words = keyword.properties();
    List<Choice> choices =
        keyword.rows("ChoiceCollection").stream().map(row -> choice(row, language)).toList();
    String otherwise = keyword.text("defaultValue");
    return new FieldTerms(
        keyword.text("name"),
        words.getOrDefault("label." + language, keyword.text("name").substring(1)),
        words.getOrDefault("hint." + language, ""),
        keyword.text("kind"),
        keyword.text("longest"),
        choices,
        keyword.is("required"),
        !keyword.text("secrecy").equals("PLAIN"),
        keyword.is("given"),
        label(choices, otherwise),
        (int) keyword.number("code"));
  }

  private static String label(List<Choice> choices, String value) {
    Optional<Choice> meant = choices.stream().filter(it -> it.value().equals(value)).findFirst();
    return meant.map(Choice::label).orElse(value);
  }

  private static Choice choice(Row row, String language) {
    String value = row.text("value");
    return new Choice(value, row.properties().getOrDefault("label." + language, value));
  }

  boolean isSecret() {
    return secret;
  }
}
