package org.tapedeck.framework.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tapedeck.framework.command.FrameworkKeyword;
import org.tapedeck.framework.command.SearchModifiers;
import org.tapedeck.framework.query.Searches.Wanted;

/** How one kind of object is searched: what each search modifier asks of it, and the order. */
final class SearchTable<T> {

  /** Narrows a search by the values of one modifier. */
  interface Row {
    void narrow(Search search, SearchModifiers modifiers);
  }

  private final Class<T> type;
  private final String name;
  private final String sorting;
  private final Map<FrameworkKeyword, Row> rows = new EnumMap<>(FrameworkKeyword.class);

  /**
   * @param name the object's name in the conditions; an order's is always o
   */
  SearchTable(Class<T> type, String name, String sorting) {
    this.type = type;
    this.name = name;
    this.sorting = sorting;
  }

  /** A condition on one of several values. */
  SearchTable<T> among(
      FrameworkKeyword keyword,
      String condition,
      Function<List<String>, ? extends Collection<?>> meaning) {
    return row(
        keyword,
        (search, modifiers) ->
            search.among(
                condition, keyword.name(), meaning.apply(modifiers.values().get(keyword))));
  }

  /** A condition on one value. */
  SearchTable<T> one(FrameworkKeyword keyword, String condition, Function<String, Object> meaning) {
    return row(
        keyword,
        (search, modifiers) ->
            search.where(condition, keyword.name(), meaning.apply(modifiers.only(keyword))));
  }

  /** One condition for 1 and another for 0. */
  SearchTable<T> flag(FrameworkKeyword keyword, String one, String zero) {
    return row(
        keyword,
        (search, modifiers) -> search.where(modifiers.only(keyword).equals("1") ? one : zero));
  }

  SearchTable<T> row(FrameworkKeyword keyword, Row row) {
    rows.put(keyword, row);
    return this;
  }

  Search search(Wanted wanted) {
    Search search = new Search(type.getSimpleName(), name, sorting, wanted.most());
    wanted
        .seenMerchants()
        .ifPresent(seen -> search.among(name + ".merchantNumber in :seen", "seen", seen));
    for (FrameworkKeyword keyword : wanted.modifiers().values().keySet()) {
      rows.get(keyword).narrow(search, wanted.modifiers());
    }
    return search;
  }

  Class<T> type() {
    return type;
  }

  String name() {
    return name;
  }

  Set<FrameworkKeyword> keywords() {
    return rows.keySet();
  }
}
