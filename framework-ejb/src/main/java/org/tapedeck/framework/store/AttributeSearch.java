package org.tapedeck.framework.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A search for administration objects, narrowed by what was asked for. */
final class AttributeSearch<T> {

  private final Class<T> type;
  private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
  private final Map<String, Object> parameters = new HashMap<>();

  AttributeSearch(Class<T> type) {
    this.type = type;
  }

  /** Narrows by an attribute of the entity, when there is a value. */
  AttributeSearch<T> where(String attribute, Optional<?> value) {
    value.ifPresent(wanted -> add("e." + attribute + " = :" + attribute, attribute, wanted));
    return this;
  }

  /** Narrows to a set of values, when there is one. */
  AttributeSearch<T> among(String attribute, Optional<? extends Iterable<?>> values) {
    values.ifPresent(
        wanted -> add("e." + attribute + " in :seen" + attribute, "seen" + attribute, wanted));
    return this;
  }

  /** Narrows to the values that are asked for, when there are any. */
  AttributeSearch<T> oneOf(String attribute, Set<?> values) {
    if (!values.isEmpty()) {
      add("e." + attribute + " in :" + attribute, attribute, values);
    }
    return this;
  }

  /** Narrows by a condition on e. */
  AttributeSearch<T> and(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Narrows by a condition on e, when it has values. */
  AttributeSearch<T> when(String condition, Map<String, ?> values) {
    if (!values.isEmpty()) {
      conditions.add(condition);
      parameters.putAll(values);
    }
    return this;
  }

  List<T> find(EntityManager entities, String order, int most) {
    TypedQuery<T> query =
        entities.createQuery(
            "select e from "
                + type.getSimpleName()
                + " e where "
                + String.join(" and ", conditions)
                + " order by "
                + order,
            type);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }

  private void add(String condition, String parameter, Object value) {
    conditions.add(condition);
    parameters.put(parameter, value);
  }
}
