package org.tapedeck.framework.store;

import java.util.List;
import java.util.function.Function;
import org.eclipse.persistence.descriptors.DescriptorEvent;

/** Tells that an object is there, or in another state. */
final class StateTeller<T> extends Teller {

  private final String sql;
  private final Function<T, String> id;
  private final Function<T, Enum<?>> state;

  StateTeller(String sql, Function<T, String> id, Function<T, Enum<?>> state) {
    this.sql = sql;
    this.id = id;
    this.state = state;
  }

  @Override
  public void postInsert(DescriptorEvent event) {
    tell(event, "NONE");
  }

  @Override
  public void postUpdate(DescriptorEvent event) {
    before(event, "state").ifPresent(state -> tell(event, ((Enum<?>) state).name()));
  }

  @SuppressWarnings("unchecked")
  private void tell(DescriptorEvent event, String before) {
    T object = (T) event.getObject();
    String now = state.apply(object).name();
    if (!now.equals(before)) {
      write(event, sql, List.of(before, now, id.apply(object)));
    }
  }
}
