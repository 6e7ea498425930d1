package org.tapedeck.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;

/** All that is told of something, the values of evidence among it. */
final class Telling {

  private Telling() {}

  static String of(Verdict verdict) {
    return Arrays.stream(verdict.getClass().getRecordComponents())
        .map(component -> text(value(verdict, component)))
        .collect(Collectors.joining(" "));
  }

  /** What a message shows of itself in the log and in its copy, and what came of it. */
  static Stream<String> of(Exchange exchange, Cassette cassette, ScriptedHost host) {
    Outcome outcome = exchange.outcome(cassette, host);
    Stream<String> shown =
        host.sent().stream()
            .flatMap(
                sent ->
                    Stream.concat(
                        sent.descriptions().stream(),
                        sent.masked().stream().map(copy -> new String(copy, ISO_8859_1))));
    return Stream.concat(outcome.texts().stream(), shown);
  }

  private static String text(Object value) {
    if (value instanceof Proof proof) {
      return proof.bankReference() + proof.evidence().asMap();
    }
    return value instanceof Values values ? values.asMap().toString() : String.valueOf(value);
  }

  private static Object value(Verdict verdict, RecordComponent component) {
    try {
      return component.getAccessor().invoke(verdict);
    } catch (ReflectiveOperationException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
