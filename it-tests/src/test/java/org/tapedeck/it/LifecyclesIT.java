package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every cell of docs/lifecycles that a caller can reach, over HTTP: an object is brought into the
 * state, the command is said, and what it is answered and what became of the object are compared
 * with the page.
 */
class LifecyclesIT {

  private static final List<String> OBJECTS = List.of("order", "payment", "credit", "batch");

  private static final Ways WAYS = Ways.read("lifecycles.txt");

  @TestFactory
  Stream<DynamicTest> cells() {
    return OBJECTS.stream()
        .flatMap(object -> LifecyclePage.read(object).cells().stream())
        .filter(cell -> !WAYS.isApart(cell))
        .map(cell -> dynamicTest(cell.toString(), () -> reach(cell)));
  }

  @Test
  void everyBlockIsAboutACell() {
    List<LifecyclePage.Cell> cells =
        OBJECTS.stream().flatMap(object -> LifecyclePage.read(object).cells().stream()).toList();
    assertEquals(List.of(), WAYS.strangersTo(cells), "lifecycles.txt");
  }

  private static void reach(LifecyclePage.Cell cell) throws IOException, InterruptedException {
    Telling telling = new Telling(Stage.shared());
    for (Line line : WAYS.linesFor(cell)) {
      try {
        telling.tell(line);
      } catch (AssertionError different) {
        throw new AssertionError(cell + ", " + line + "\n" + different.getMessage(), different);
      }
    }
    telling.finish();
  }
}
