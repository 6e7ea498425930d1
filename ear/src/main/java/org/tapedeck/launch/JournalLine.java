package org.tapedeck.launch;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line of a journal's file: an object of JSON whose values are texts, written without blanks
 * (docs/journal.md).
 */
final class JournalLine {

  private final String line;
  private int at;

  private JournalLine(String line) {
    this.line = line;
  }

  /**
   * The values by their names, in the order of the line.
   *
   * @throws IllegalArgumentException when the line is no such object
   */
  static Map<String, String> read(String line) {
    return new JournalLine(line).object();
  }

  private Map<String, String> object() {
    Map<String, String> values = new LinkedHashMap<>();
    take('{');
    do {
      String name = text();
      take(':');
      if (values.put(name, text()) != null) {
        throw new IllegalArgumentException();
      }
    } while (isNext(','));
    take('}');
    if (at != line.length()) {
      throw new IllegalArgumentException();
    }
    return values;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    take('"');
    while (!isNext('"')) {
      char next = next();
      text.append(next == '\\' ? escaped() : next);
    }
    return text.toString();
  }

  private char escaped() {
    char next = next();
    if (next == 'u') {
      at += 4;
      return (char) Integer.parseInt(line.substring(at - 4, Math.min(at, line.length())), 16);
    }
    if (next != '"' && next != '\\') {
      throw new IllegalArgumentException();
    }
    return next;
  }

  private void take(char wanted) {
    if (next() != wanted) {
      throw new IllegalArgumentException();
    }
  }

  private boolean isNext(char wanted) {
    boolean isNext = at < line.length() && line.charAt(at) == wanted;
    at += isNext ? 1 : 0;
    return isNext;
  }

  private char next() {
    if (at >= line.length()) {
      throw new IllegalArgumentException();
    }
    return line.charAt(at++);
  }
}
