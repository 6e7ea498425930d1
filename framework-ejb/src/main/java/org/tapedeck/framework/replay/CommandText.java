package org.tapedeck.framework.replay;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.ProtocolData;

/**
 * A command's content as one text, the same for every way of saying the same. It is written from
 * the command, not from its keywords, so letter case, order, repetitions, defaults and presentation
 * have gone already. Every part has its length in front, so no two contents have one text.
 */
final class CommandText {

  private final StringBuilder text = new StringBuilder();
  private final Function<ProtocolData, Map<String, String>> kept;

  private CommandText(Function<ProtocolData, Map<String, String>> kept) {
    this.kept = kept;
  }

  /**
   * The text holds secrets; it must not leave this package.
   *
   * @param kept what counts of a cassette's keywords
   */
  static String of(Command command, Function<ProtocolData, Map<String, String>> kept) {
    CommandText text = new CommandText(kept);
    text.write(command);
    return text.text.toString();
  }

  private void write(Object value) {
    if (value instanceof ProtocolData data) {
      write(kept.apply(data));
    } else if (value instanceof Record parts) {
      record(parts);
    } else if (value instanceof Optional<?> maybe) {
      all("Optional", maybe.stream().toList());
    } else if (value instanceof Collection<?> many) {
      all("Collection", many);
    } else if (value instanceof Map<?, ?> map) {
      all("Map", new TreeMap<>(map).entrySet().stream().map(CommandText::pair).toList());
    } else {
      word(value.toString());
    }
  }

  private void record(Record parts) {
    RecordComponent[] components = parts.getClass().getRecordComponents();
    word(parts.getClass().getSimpleName() + " " + components.length);
    for (RecordComponent component : components) {
      word(component.getName());
      write(value(component, parts));
    }
  }

  private static Object value(RecordComponent component, Record parts) {
    try {
      return component.getAccessor().invoke(parts);
    } catch (ReflectiveOperationException ours) {
      throw new IllegalStateException("a command that cannot be read", ours);
    }
  }

  private void all(String kind, Collection<?> values) {
    word(kind + " " + values.size());
    values.forEach(this::write);
  }

  private static Collection<?> pair(Map.Entry<?, ?> entry) {
    return List.of(entry.getKey(), entry.getValue());
  }

  private void word(String word) {
    text.append(word.length()).append(':').append(word);
  }
}
