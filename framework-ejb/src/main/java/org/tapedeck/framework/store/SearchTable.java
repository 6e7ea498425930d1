package org.tapedeck.framework.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tapedeck.framework.command.FrameworkKeyword;
import org.tapedeck.framework.command.SearchKey;
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
  private final KeyOrder order;
  private final Map<FrameworkKeyword, Row> rows = new EnumMap<>(FrameworkKeyword.class);

  /**
   * @param name the object's name in the conditions; an order's is always o
   * @param key the attributes of its key, in their order
   */
  SearchTable(Class<T> type, String name, String... key) {
    this.type = type;
    this.name = name;
    this.order = new KeyOrder(name, List.of(key));
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

  /** The searches that together find what is wanted, one after the other. */
  List<Search> searches(Wanted wanted) {
    return wanted
        .after()
        .map(key -> order.ranges().map(common -> range(wanted, key, common)).toList())
        .orElseGet(() -> List.of(search(wanted)));
  }

  private Search range(Wanted wanted, SearchKey key, int common) {
    Search search = search(wanted);
    order.narrow(search, key, common, wanted.descending());
    return search;
  }

  private Search search(Wanted wanted) {
    Search search = new Search(type.getSimpleName(), name, order.sorting(wanted.descending()));
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
