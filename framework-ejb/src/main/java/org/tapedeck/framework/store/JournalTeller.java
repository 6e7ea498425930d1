package org.tapedeck.framework.store;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.tapedeck.framework.journal.Note;
import org.tapedeck.framework.journal.Subject;
import org.tapedeck.framework.journal.What;

/** Writes into the journal that an object is there, or in another state. */
final class JournalTeller<T> extends Teller {

  private final Function<T, Subject> subject;
  private final Function<T, Enum<?>> state;
  private final Function<T, String> figures;
  private final ToLongFunction<T> modified;

  /**
   * @param figures what the object's row says besides its state
   * @param modified when it was changed
   */
  JournalTeller(
      Function<T, Subject> subject,
      Function<T, Enum<?>> state,
      Function<T, String> figures,
      ToLongFunction<T> modified) {
    this.subject = subject;
    this.state = state;
    this.figures = figures;
    this.modified = modified;
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
      write(event, object, before + " -> " + now + figures.apply(object));
    }
  }

  private void write(DescriptorEvent event, T object, String words) {
    Instant time = Instant.ofEpochMilli(modified.applyAsLong(object));
    Note note = new Note(time, What.STATE, subject.apply(object), words);
    String who = JpaJournal.who(event.getSession());
    write(event, JournalRows.ONE, JpaJournal.values(who, note));
  }
}
