package org.tapedeck.cassette;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The {@code $} keywords of a cassette, one row each. A keyword without a row is refused. */
public final class KeywordTable {

  private final List<Keyword> rows = new ArrayList<>();

  /** Adds a keyword that must be given. */
  public KeywordTable required(
      Scope scope, String name, String property, int code, Content content, Secrecy secrecy) {
    return add(new Keyword(scope, name, property, code, content, true, secrecy));
  }

  /** Adds a keyword that may be left out. */
  public KeywordTable optional(
      Scope scope, String name, String property, int code, Content content, Secrecy secrecy) {
    return add(new Keyword(scope, name, property, code, content, false, secrecy));
  }

  public List<Keyword> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** The keywords of one command or object, in the order of the table. */
  public List<Keyword> of(Scope scope) {
    return rows.stream().filter(row -> row.scope() == scope).toList();
  }

  private KeywordTable add(Keyword keyword) {
    find(keyword.scope(), keyword.name())
        .ifPresent(
            twin -> {
              throw new IllegalArgumentException("second row for " + twin.name());
            });
    rows.add(keyword);
    return this;
  }

  /** The row of a keyword, whose name is given in capitals. */
  public Optional<Keyword> find(Scope scope, String name) {
    return of(scope).stream().filter(row -> row.name().equals(name)).findFirst();
  }
}
