package org.tapedeck.framework.journal;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.GiveUp;
import org.tapedeck.framework.command.ProtocolData;

/**
 * A command in words: its operation, then its numbers and flags, and of a cassette's keywords the
 * names. Any other text may hold a secret that nobody has declared, so it is left out; but a reason
 * that a person gives is given to be read.
 */
public final class CommandWords {

  private final Set<String> words = new LinkedHashSet<>();

  private CommandWords() {}

  public static String of(Command command) {
    CommandWords said = new CommandWords();
    said.words.add(command.operation().name());
    said.record((Record) command);
    return String.join(" ", said.words);
  }

  private void record(Record parts) {
    for (RecordComponent component : parts.getClass().getRecordComponents()) {
      say(component.getName(), value(component, parts));
    }
  }

  private void say(String name, Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      words.add(name + "=" + value);
    } else if (value instanceof GiveUp.Reason reason) {
      words.add(name + "=" + reason.words());
    } else if (value instanceof ProtocolData data) {
      keywords(data.byKeyword().keySet());
    } else if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(present -> say(name, present));
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> say(name, one));
    } else if (value instanceof Record parts) {
      record(parts);
    }
  }

  private void keywords(Set<String> names) {
    words.addAll(new TreeSet<>(names));
  }

  private static Object value(RecordComponent component, Record parts) {
    try {
      return component.getAccessor().invoke(parts);
    } catch (ReflectiveOperationException ours) {
      throw new IllegalStateException("a command that cannot be read", ours);
    }
  }
}
