package org.tapedeck.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a story.
 *
 * @param number where it stands in its file
 * @param kind its first character, which says what the line is for
 * @param words the rest; a word may hold spaces between quotation marks
 */
record Line(int number, char kind, List<String> words) {

  private static final String KINDS = "><=@~";
  private static final Pattern HEADER = Pattern.compile("[A-Za-z-]+:.*");
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

  /** The lines of a file. What is indented goes on with the line above it. */
  static List<Line> read(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String one : text.split("\n")) {
      number++;
      String said = one.replaceFirst("(^|\\s)#.*", "").stripTrailing();
      if (said.startsWith(" ")) {
        lines.get(lines.size() - 1).words().addAll(words(said));
      } else if (!said.isEmpty()) {
        lines.add(new Line(number, kind(said), words(said.substring(1))));
      }
    }
    return lines;
  }

  private static char kind(String said) {
    if (KINDS.indexOf(said.charAt(0)) < 0) {
      throw new IllegalArgumentException("no line of a story: " + said);
    }
    return said.charAt(0);
  }

  static List<String> words(String said) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(said);
    while (word.find()) {
      words.add(word.group().replace("\"", ""));
    }
    return words;
  }

  /** Whether a word of a command is an HTTP header: {@code Name:value}. */
  static boolean isHeader(String word) {
    return HEADER.matcher(word).matches();
  }

  /** The HTTP headers among the words of a command. */
  static Map<String, String> headers(List<String> words) {
    return words.stream()
        .filter(Line::isHeader)
        .map(word -> word.split(":", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  @Override
  public String toString() {
    return "line " + number + ": " + kind + " " + String.join(" ", words);
  }
}
