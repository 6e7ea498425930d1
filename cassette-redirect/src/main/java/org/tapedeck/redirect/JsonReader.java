package org.tapedeck.redirect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON from its first character to its last. */
final class JsonReader {

  private static final int DEEPEST = 16;
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]*");
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern STRETCH = Pattern.compile("[^\"\\\\\\x00-\\x1F]+");
  private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{4}");
  private static final Map<String, Object> WORDS =
      Map.of("true", true, "false", false, "null", Optional.empty());
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final String text;
  private final Matcher matcher;
  private int at;
  private int depth;

  JsonReader(String text) {
    this.text = text;
    this.matcher = Pattern.compile("").matcher(text);
  }

  Json whole() throws Damaged {
    Object value = value();
    if (at < text.length() || !(value instanceof Json object)) {
      throw damaged();
    }
    return object;
  }

  private Object value() throws Damaged {
    skip(SPACE);
    Object value =
        switch (next()) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> string();
          default -> numberOrWord();
        };
    skip(SPACE);
    return value;
  }

  private Json object() throws Damaged {
    Map<String, Object> members = new HashMap<>();
    deeper();
    boolean more = begins('{', '}');
    while (more) {
      skip(SPACE);
      String name = string();
      skip(SPACE);
      take(':');
      if (members.put(name, value()) != null) {
        throw damaged();
      }
      more = goesOn('}');
    }
    depth--;
    return new Json(members);
  }

  /** What is in it is checked, and nobody asks for it. */
  private Object array() throws Damaged {
    deeper();
    boolean more = begins('[', ']');
    while (more) {
      value();
      more = goesOn(']');
    }
    depth--;
    return List.of();
  }

  private String string() throws Damaged {
    StringBuilder found = new StringBuilder();
    take('"');
    while (next() != '"') {
      found.append(next() == '\\' ? escape() : matched(STRETCH).orElseThrow(this::damaged));
    }
    take('"');
    return found.toString();
  }

  private String escape() throws Damaged {
    take('\\');
    char kind = next();
    at++;
    int place = ESCAPES.indexOf(kind);
    if (place >= 0) {
      return ESCAPED.substring(place, place + 1);
    }
    String hex = kind == 'u' ? matched(HEX).orElseThrow(this::damaged) : "";
    if (hex.isEmpty()) {
      throw damaged();
    }
    return String.valueOf((char) Integer.parseInt(hex, 16));
  }

  private Object numberOrWord() throws Damaged {
    for (Map.Entry<String, Object> word : WORDS.entrySet()) {
      if (text.startsWith(word.getKey(), at)) {
        at += word.getKey().length();
        return word.getValue();
      }
    }
    return new Json.Number(matched(NUMBER).orElseThrow(this::damaged));
  }

  /** Whether anything stands between the opening character and the closing one. */
  private boolean begins(char opening, char closing) throws Damaged {
    take(opening);
    skip(SPACE);
    return !ends(closing);
  }

  private boolean goesOn(char closing) throws Damaged {
    if (ends(closing)) {
      return false;
    }
    take(',');
    return true;
  }

  private boolean ends(char closing) throws Damaged {
    boolean ends = next() == closing;
    at += ends ? 1 : 0;
    return ends;
  }

  private void deeper() throws Damaged {
    depth++;
    if (depth > DEEPEST) {
      throw damaged();
    }
  }

  private char next() throws Damaged {
    if (at >= text.length()) {
      throw damaged();
    }
    return text.charAt(at);
  }

  private void take(char wanted) throws Damaged {
    if (next() != wanted) {
      throw damaged();
    }
    at++;
  }

  private void skip(Pattern pattern) {
    matched(pattern);
  }

  private Optional<String> matched(Pattern pattern) {
    matcher.usePattern(pattern).region(at, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    return Optional.of(matcher.group());
  }

  private Damaged damaged() {
    return new Damaged("The answer is no JSON object: character " + (at + 1) + " is wrong.");
  }
}
