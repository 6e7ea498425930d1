package org.tapedeck.framework.race;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads the table of races. */
final class RaceTable {

  private static final int ANSWERS = 2;

  private RaceTable() {}

  static List<Race> read() {
    return Stream.of(text().split("\n## ")).skip(1).map(RaceTable::race).toList();
  }

  private static Race race(String chapter) {
    List<String> lines =
        chapter.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    List<List<String>> table =
        lines.stream().filter(line -> line.contains("|")).map(RaceTable::cells).toList();
    return new Race(
        lines.get(0),
        words(lines, "given"),
        words(lines, "one").get(0),
        words(lines, "other").get(0),
        table.get(0).subList(ANSWERS, table.get(0).size()),
        table.subList(1, table.size()));
  }

  private static List<String> words(List<String> lines, String first) {
    return lines.stream()
        .filter(line -> line.startsWith(first + " ") && !line.contains("|"))
        .map(line -> line.substring(first.length()).strip())
        .toList();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static String text() {
    try (InputStream file = RaceTable.class.getResourceAsStream("races.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
