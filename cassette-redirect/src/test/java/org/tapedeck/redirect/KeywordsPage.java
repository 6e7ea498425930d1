package org.tapedeck.redirect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.KeywordTable;

/** A bank's page in docs: a row {@code | `$NAME` | code | what it holds | without it |} each. */
public final class KeywordsPage {

  private static final int WITHOUT_IT = 3;

  private final String file;

  public KeywordsPage(String file) {
    this.file = file;
  }

  /** Name, code, and whether it is required. */
  public Set<String> rows() {
    return cells()
        .map(cells -> row(cells.get(0), cells.get(1), cells.get(WITHOUT_IT).startsWith("required")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same of a table. */
  public static Set<String> rows(KeywordTable table) {
    return table.rows().stream()
        .map(row -> row(row.name(), String.valueOf(row.code()), row.required()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the page says of keywords that are left out, up to a semicolon. */
  public Map<String, String> defaults() {
    Map<String, String> defaults = new TreeMap<>();
    cells()
        .forEach(
            cells ->
                defaults.put(
                    cells.get(0), cells.get(WITHOUT_IT).split(";")[0].replace("`", "").strip()));
    return defaults;
  }

  public static String property(KeywordTable table, String name) {
    return table.rows().stream()
        .filter(row -> row.name().equals(name))
        .map(Keyword::property)
        .findFirst()
        .orElseThrow();
  }

  private static String row(String name, String code, boolean required) {
    return name + " " + code + (required ? " required" : "");
  }

  private Stream<List<String>> cells() {
    return lines()
        .filter(line -> line.startsWith("| `$"))
        .map(line -> Stream.of(line.split("\\|")).skip(1).map(String::strip).toList())
        .map(
            cells ->
                Stream.concat(Stream.of(cells.get(0).replace("`", "")), cells.stream().skip(1))
                    .toList());
  }

  private Stream<String> lines() {
    try {
      return Files.readAllLines(Path.of("../docs/" + file)).stream();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
