package org.tapedeck.framework.journal;

import java.util.Locale;
import java.util.Map;

/**
 * A line of the file that the journal is given out as: an object of JSON whose values are texts.
 */
final class JournalLine {

  private JournalLine() {}

  static String of(JournalEntry entry) {
    Map<String, String> values = entry.content();
    values.put("hash", entry.hash());
    return of(values);
  }

  /** The last line, which tells where the chain ends. */
  static String of(JournalHead head) {
    return "{\"head\":\"" + head.position() + "\",\"hash\":\"" + head.hash() + "\"}\n";
  }

  private static String of(Map<String, String> values) {
    StringBuilder line = new StringBuilder();
    values.forEach(
        (name, value) -> {
          line.append(line.length() == 0 ? '{' : ',');
          line.append('"').append(name).append("\":\"");
          value.codePoints().forEach(character -> append(line, character));
          line.append('"');
        });
    return line.append("}\n").toString();
  }

  private static void append(StringBuilder line, int character) {
    if (character == '"' || character == '\\') {
      line.append('\\').appendCodePoint(character);
    } else if (character < ' ') {
      line.append(String.format(Locale.ROOT, "\\u%04x", character));
    } else {
      line.appendCodePoint(character);
    }
  }
}
