package org.tapedeck.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table of docs/lifecycles. */
record LifecyclePage(List<Cell> cells) {

  /**
   * What an event does to an object in a state.
   *
   * @param next the state after it; a dot for a refusal
   */
  record Cell(String object, String event, String state, String next) {

    boolean isRefusal() {
      return next.equals(".");
    }

    /** The state that the object has afterwards. */
    String after() {
      return isRefusal() ? state : next;
    }

    @Override
    public String toString() {
      return object + " " + event + " " + state + (isRefusal() ? ": refused" : " -> " + next);
    }
  }

  static LifecyclePage read(String object) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines(object)) {
      if (line.contains("|") && !line.startsWith("#")) {
        rows.add(List.of(line.strip().split(" *[|] *", -1)));
      }
    }
    return new LifecyclePage(cells(object, rows));
  }

  private static List<Cell> cells(String object, List<List<String>> rows) {
    List<String> states = rows.get(0);
    List<Cell> cells = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int column = 1; column < states.size(); column++) {
        cells.add(new Cell(object, row.get(0), states.get(column), row.get(column)));
      }
    }
    return cells;
  }

  private static List<String> lines(String object) {
    try {
      return Files.readAllLines(Path.of("../docs/lifecycles", object + ".txt"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
