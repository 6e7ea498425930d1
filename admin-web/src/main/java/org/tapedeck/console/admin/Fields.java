package org.tapedeck.console.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.console.Row;
import org.tapedeck.console.Told;
import org.tapedeck.console.Visitor;
import org.tapedeck.console.Words;
import org.tapedeck.framework.command.FrameworkKeyword;

/** Draws the fields of a form, with what was typed and what the door had against it. */
@RequestScoped
public class Fields {

  private Typed typed;
  private Visitor visitor;
  private Words words;

  private Optional<Told> told = Optional.empty();

  protected Fields() {}

  @Inject
  public Fields(Typed typed, Visitor visitor, Words words) {
    this.typed = typed;
    this.visitor = visitor;
    this.words = words;
  }

  /** The door's refusal, whose field is marked. */
  void refused(Told refusal) {
    told = Optional.of(refusal);
  }

  /** A keyword of the framework's that may be anything in words. */
  Field text(String keyword, String label, String before, int longest, boolean required) {
    return field(
        terms(keyword, label, "WORDS", String.valueOf(longest), List.of(), required), before);
  }

  Field number(String keyword, String label, String before, boolean required) {
    return field(terms(keyword, label, "NUMBER", "10", List.of(), required), before);
  }

  /** A flag of the framework's. */
  Field box(String keyword, String label, boolean before) {
    return field(terms(keyword, label, "BOX", "1", List.of(), true), before ? "1" : "0");
  }

  Field choice(String keyword, String label, String before, List<Choice> choices) {
    return field(terms(keyword, label, "CHOICE", "1", choices, true), before);
  }

  Field lines(String keyword, String label, String before) {
    return field(terms(keyword, label, "LINES", "4000", List.of(), false), before);
  }

  /** The rows of a KeywordCollection that are of one scope. */
  List<Field> ofScope(Row object, String scope, Map<String, String> values) {
    return of(
        object.rows("KeywordCollection").stream()
            .filter(row -> row.text("scope").equals(scope))
            .toList(),
        values);
  }

  /**
   * @param values those in force, by property
   */
  List<Field> of(List<Row> keywords, Map<String, String> values) {
    return keywords.stream().map(row -> of(row, values)).toList();
  }

  private Field of(Row keyword, Map<String, String> values) {
    FieldTerms terms = FieldTerms.of(keyword, visitor.getTag());
    String before = terms.isSecret() ? "" : values.getOrDefault(keyword.text("property"), "");
    return field(terms, before);
  }

  private FieldTerms terms(
      String keyword,
      String label,
      String kind,
      String longest,
      List<Choice> choices,
      boolean required) {
    String hint = label + ".hint";
    String said = words.of(hint);
    return new FieldTerms(
        keyword,
        words.of(label),
        said.equals(hint) ? "" : said,
        kind,
        longest,
        choices,
        required,
        false,
        false,
        "",
        FrameworkKeyword.valueOf(keyword).code().number());
  }

  private Field field(FieldTerms terms, String before) {
    String problem =
        told.filter(it -> it.isAbout(terms.name(), terms.code())).map(Told::words).orElse("");
    return new Field(terms, before, typed, problem);
  }
}
