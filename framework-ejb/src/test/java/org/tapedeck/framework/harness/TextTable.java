package org.tapedeck.framework.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table written as text: a header line, then a row a line, cells between bars. */
public final class TextTable {

  private TextTable() {}

  /** The lines of a page of the documentation. */
  public static List<String> page(String name) {
    try {
      return Files.readAllLines(Path.of("../docs").resolve(name));
    } catch (IOException missing) {
      throw new AssertionError("there is no page " + name, missing);
    }
  }

  /** The lines of a page between one heading and the next. */
  public static List<String> chapter(String name, String heading) {
    List<String> lines = page(name);
    int start = lines.indexOf("## " + heading);
    if (start < 0) {
      throw new AssertionError(name + " has no chapter " + heading);
    }
    List<String> rest = lines.subList(start + 1, lines.size());
    return rest.stream().takeWhile(line -> !line.startsWith("#")).toList();
  }

  /** The rows of the only table in these lines, each by column. */
  public static List<Map<String, String>> rows(List<String> lines) {
    List<List<String>> table =
        lines.stream()
            .filter(line -> line.contains("|") && !line.startsWith("#"))
            .filter(line -> !line.startsWith("|-"))
            .map(TextTable::cells)
            .toList();
    List<String> header = table.get(0);
    return table.subList(1, table.size()).stream().map(cells -> row(header, cells)).toList();
  }

  private static List<String> cells(String line) {
    String inner = line.startsWith("|") ? line.substring(1, line.lastIndexOf('|')) : line;
    List<String> cells = new ArrayList<>();
    for (String cell : inner.split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    if (header.size() != cells.size()) {
      throw new AssertionError("not as many cells as the header has: " + cells);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int column = 0; column < header.size(); column++) {
      row.put(header.get(column), cells.get(column));
    }
    return row;
  }
}
