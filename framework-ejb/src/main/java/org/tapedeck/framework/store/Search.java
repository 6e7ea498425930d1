package org.tapedeck.framework.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A query that is narrowed by what was asked for. */
final class Search {

  private final String entity;
  private final String name;
  private final String sorting;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private boolean hopeless;

  Search(String entity, String name, String sorting) {
    this.entity = entity;
    this.name = name;
    this.sorting = sorting;
  }

  void where(String condition) {
    conditions.add(condition);
  }

  void where(String condition, String parameter, Object value) {
    where(condition);
    parameters.put(parameter, value);
  }

  /** Nothing is among no values; databases do not take an empty list. */
  void among(String condition, String parameter, Collection<?> values) {
    where(condition, parameter, values);
    hopeless |= values.isEmpty();
  }

  /**
   * @param wanted what of each object, such as p.id
   * @param most of them are read
   */
  <R> List<R> find(EntityManager entities, Class<R> type, String wanted, int most) {
    if (hopeless) {
      return List.of();
    }
    TypedQuery<R> query =
        entities.createQuery(
            "select " + wanted + " from " + tables() + condition() + " order by " + sorting, type);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }

  /** The orders of payments and credits are joined only when a condition asks for them. */
  private String tables() {
    return entity + " " + name + (joinsOrder() ? ", Order o" : "");
  }

  private boolean joinsOrder() {
    return !name.equals("o")
        && conditions.stream().anyMatch(condition -> condition.matches("[(]?o[.].*"));
  }

  private String condition() {
    List<String> all = new ArrayList<>(conditions);
    if (joinsOrder()) {
      all.add(name + ".orderId = o.id");
    }
    return all.isEmpty() ? "" : " where " + String.join(" and ", all);
  }
}
