package org.tapedeck.framework.lifecycle;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One table: in this state, on this event, becomes that state. What has no row is refused. */
public final class Transitions<S extends Enum<S>, E extends Enum<E>> {

  private final Class<S> states;
  private final Class<E> events;
  private final Map<S, Map<E, S>> rows;

  private Transitions(Class<S> states, Class<E> events) {
    this.states = states;
    this.events = events;
    this.rows = new EnumMap<>(states);
  }

  static <S extends Enum<S>, E extends Enum<E>> Transitions<S, E> table(
      Class<S> states, Class<E> events) {
    return new Transitions<>(states, events);
  }

  Transitions<S, E> row(S in, E event, S becomes) {
    S twin = rows.computeIfAbsent(in, state -> new EnumMap<>(events)).put(event, becomes);
    if (twin != null) {
      throw new IllegalArgumentException("two rows for " + in + " and " + event);
    }
    return this;
  }

  /** The state that follows; empty when the event is refused. */
  public Optional<S> next(S state, E event) {
    return Optional.ofNullable(rows.getOrDefault(state, Map.of()).get(event));
  }

  /** The state that follows, where the lifecycle was asked before and a missing row is our bug. */
  public S follow(S state, E event) {
    return next(state, event)
        .orElseThrow(() -> new IllegalStateException("no row for " + state + " and " + event));
  }

  public Class<S> states() {
    return states;
  }

  public Class<E> events() {
    return events;
  }
}
