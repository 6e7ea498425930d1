package org.tapedeck.framework.query;

import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Form;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.ObjectType;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;

/**
 * A keyword of a cassette as a form has to know it.
 *
 * @param type the kind of object that it belongs to; empty for settings
 * @param given whether it has a value
 * @param otherwise what holds without one
 */
record KeywordRow(
    Keyword keyword, Optional<ObjectType> type, boolean given, Optional<String> otherwise) {

  // spotless:off
  static final Shape<KeywordRow> SHAPE = Shape.<KeywordRow>of("PSKeyword", it -> Values.NONE)
      .row("scope",                it -> it.keyword().scope())
      .optional("objectName",      it -> it.type().map(ObjectType::name).orElse(null))
      .optional("objectLevel",     it -> it.type().map(ObjectType::level).orElse(null))
      .row("key",                  it -> flag(it.isKey()))
      .row("name",                 it -> it.keyword().name())
      .row("property",             it -> it.keyword().property())
      .row("code",                 it -> it.keyword().code())
      .row("kind",                 it -> it.form().kind())
      .row("shortest",             it -> it.form().shortest())
      .row("longest",              it -> it.form().longest())
      .optional("least",           it -> it.form().least().orElse(null))
      .optional("most",            it -> it.form().most().orElse(null))
      .row("required",             it -> flag(it.keyword().required()))
      .row("secrecy",              it -> it.keyword().secrecy())
      .row("given",                it -> flag(it.given()))
      .optional("defaultValue",    it -> it.otherwise().orElse(null));

  static final Shape<String> CHOICE = Shape.<String>of("PSChoice", it -> Values.NONE)
      .row("value",                it -> it);
  // spotless:on

  static List<KeywordRow> of(Cassette cassette, Scope scope, Values set) {
    Values otherwise = cassette.defaults(scope, set);
    return cassette.keywords().of(scope).stream()
        .map(row -> of(row, Optional.empty(), set, otherwise))
        .toList();
  }

  static List<KeywordRow> of(ObjectType type, Values set) {
    return type.rows().stream().map(row -> of(row, Optional.of(type), set, Values.NONE)).toList();
  }

  private static KeywordRow of(
      Keyword keyword, Optional<ObjectType> type, Values set, Values otherwise) {
    boolean given = set.find(keyword.property()).isPresent();
    return new KeywordRow(keyword, type, given, otherwise.find(keyword.property()));
  }

  private boolean isKey() {
    return type.filter(it -> it.key().contains(keyword.name())).isPresent();
  }

  private Form form() {
    return keyword.content().form();
  }

  private static int flag(boolean set) {
    return set ? 1 : 0;
  }
}
