package org.tapedeck.it;

import java.util.Arrays;
import java.util.List;

/** A table that is written in a test, its columns between bars. */
final class Columns {

  private Columns() {}

  /** The rows under the first one, which is for whoever reads it. */
  static List<List<String>> rows(String table) {
    return table.lines().skip(1).map(Columns::cells).toList();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("[|]", -1)).map(String::strip).toList();
  }
}
