package org.tapedeck.framework.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.persistence.descriptors.DescriptorEvent;

/** Tells that an object is there, or in another state. */
final class StateTeller<T> extends Teller {

  private final String sql;
  private final Function<T, List<String>> keys;
  private final Function<T, Enum<?>> state;

  StateTeller(String sql, Function<T, List<String>> keys, Function<T, Enum<?>> state) {
    this.sql = sql;
    this.keys = keys;
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
      List<Object> values = new ArrayList<>(List.of(before, now));
      values.addAll(keys.apply(object));
      write(event, sql, values);
    }
  }
}
