package org.tapedeck.framework.store;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.tapedeck.framework.event.ServerEvent;
import org.tapedeck.framework.flow.Clocks;

/** Tells that the server or a cassette was enabled or disabled. */
final class EnabledTeller<T> extends Teller {

  // The persistence unit makes this object, so nobody can give it a clock.
  private static final Clock CLOCK = new Clocks().clock();

  private final String kind;
  private final Function<T, String> cassette;
  private final Predicate<T> enabled;

  /**
   * @param cassette its name; empty for the server
   */
  EnabledTeller(String kind, Function<T, String> cassette, Predicate<T> enabled) {
    this.kind = kind;
    this.cassette = cassette;
    this.enabled = enabled;
  }

  @Override
  public void postInsert(DescriptorEvent event) {
    // What was never kept before was enabled.
    tell(event, 1);
  }

  @Override
  public void postUpdate(DescriptorEvent event) {
    before(event, "enabled").ifPresent(before -> tell(event, (Integer) before));
  }

  @SuppressWarnings("unchecked")
  private void tell(DescriptorEvent event, int before) {
    T object = (T) event.getObject();
    int now = enabled.test(object) ? 1 : 0;
    if (now != before) {
      ServerEvent what = ServerEvent.of(kind, now == 1);
      write(event, OutboxRows.SERVER, List.of(what.word(), cassette.apply(object), CLOCK.millis()));
    }
  }
}
