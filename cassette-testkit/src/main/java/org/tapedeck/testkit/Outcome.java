package org.tapedeck.testkit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;

/**
 * What came of an exchange.
 *
 * @param kind the outcome's name, HostSilent or HostUnreachable
 * @param texts everything that the outcome tells, the evidence's values too
 */
record Outcome(String kind, List<String> texts) {

  static final Outcome SILENT = new Outcome("HostSilent", List.of());
  static final Outcome UNREACHABLE = new Outcome("HostUnreachable", List.of());

  static Outcome of(HostOutcome outcome) {
    List<String> texts = new ArrayList<>();
    for (RecordComponent component : outcome.getClass().getRecordComponents()) {
      texts.addAll(texts(value(outcome, component)));
    }
    return new Outcome(outcome.getClass().getSimpleName(), texts);
  }

  private static List<String> texts(Object value) {
    return value instanceof Values values
        ? List.of(values.asMap().toString())
        : List.of(String.valueOf(value));
  }

  private static Object value(HostOutcome outcome, RecordComponent component) {
    try {
      return component.getAccessor().invoke(outcome);
    } catch (ReflectiveOperationException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
