package org.tapedeck.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.it.LifecyclePage.Cell;

/** The blocks of lifecycles.txt: ways into states, what is said for events, cells apart. */
final class Ways {

  private static final List<String> SUCCESS = List.of("PRC_OPERATION_SUCCESS", "RC_NONE");

  private final Map<String, String> remarks = new LinkedHashMap<>();
  private final Map<String, List<Line>> blocks = new LinkedHashMap<>();

  private Ways() {}

  static Ways read(String name) {
    Ways ways = new Ways();
    StringBuilder block = new StringBuilder();
    String head = "";
    for (String line : Glossary.resource(name).split("\n")) {
      if (line.startsWith("[")) {
        ways.keep(head, block);
        head = line;
        block.setLength(0);
      } else {
        block.append(line).append('\n');
      }
    }
    ways.keep(head, block);
    return ways;
  }

  private void keep(String head, StringBuilder block) {
    if (!head.isEmpty()) {
      int end = head.indexOf(']');
      remarks.put(head.substring(1, end), head.substring(end + 1).strip());
      blocks.put(head.substring(1, end), Line.read(block.toString()));
    }
  }

  /** Whether no command reaches the cell. */
  boolean isApart(Cell cell) {
    return apart(cell).stream().anyMatch(remarks::containsKey);
  }

  private static List<String> apart(Cell cell) {
    String object = "apart " + cell.object() + " ";
    return List.of(
        object + cell.event() + " " + cell.state(),
        object + cell.event() + " *",
        object + "* " + cell.state());
  }

  /** Into the state, then the event, then a look at the object. */
  List<Line> linesFor(Cell cell) {
    List<Line> lines = new ArrayList<>(block("state", cell.object(), cell.state()));
    List<Line> event = block("event", cell.object(), cell.event());
    lines.add(event.get(0));
    lines.add(new Line(event.get(0).number(), '<', codes(cell, event)));
    String query = cell.object().equals("batch") ? "batches BATCHNUMBER=1" : "orders ORDERNUMBER=1";
    lines.add(new Line(0, '>', List.of(("clerk " + query).split(" "))));
    lines.add(new Line(0, '=', shown(cell)));
    return lines;
  }

  /** What is said of just this state, or else of every refusal, or else that it is done. */
  private static List<String> codes(Cell cell, List<Line> event) {
    Optional<List<String>> ofState =
        event.stream()
            .filter(line -> line.kind() == '<' && line.words().get(0).equals(cell.state() + ":"))
            .map(line -> line.words().subList(1, line.words().size()))
            .findFirst();
    return ofState.orElseGet(() -> cell.isRefusal() ? refusal(cell, event) : SUCCESS);
  }

  private static List<String> refusal(Cell cell, List<Line> event) {
    return event.stream()
        .filter(line -> line.kind() == '<' && !line.words().get(0).endsWith(":"))
        .map(Line::words)
        .findFirst()
        .orElseThrow(() -> new AssertionError("lifecycles.txt does not say how " + cell));
  }

  private List<String> shown(Cell cell) {
    String element = remarks.get("element " + cell.object());
    return cell.after().equals("none")
        ? List.of("no", element)
        : List.of(element, "state=" + cell.object() + "_" + cell.after());
  }

  private List<Line> block(String kind, String object, String name) {
    return Optional.ofNullable(blocks.get(kind + " " + object + " " + name))
        .orElseThrow(
            () ->
                new AssertionError(
                    "lifecycles.txt has no [" + kind + " " + object + " " + name + "]"));
  }

  /** The blocks that are about nothing on the pages. */
  List<String> strangersTo(List<Cell> cells) {
    return blocks.keySet().stream()
        .filter(head -> !head.startsWith("element "))
        .filter(head -> cells.stream().noneMatch(cell -> isAbout(head, cell)))
        .toList();
  }

  private static boolean isAbout(String head, Cell cell) {
    return apart(cell).contains(head)
        || head.equals("state " + cell.object() + " " + cell.state())
        || head.equals("event " + cell.object() + " " + cell.event());
  }
}
