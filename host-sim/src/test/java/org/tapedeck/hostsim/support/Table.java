package org.tapedeck.hostsim.support;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table as text: the first line is a heading, columns are set apart by bars. */
public final class Table {
  private Table() {}

  public static Stream<List<String>> rows(String text) {
    return text.lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
  }
}
