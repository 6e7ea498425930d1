package org.tapedeck.hostsim.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one document. What is no JSON is an {@link IllegalArgumentException}. */
final class JsonReader {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?([eE][+-]?\\d{1,4})?");
  private static final int DEPTH_MAX = 16;

  private final String text;
  private int at;
  private int depth;

  JsonReader(String text) {
    this.text = text;
  }

  Object document() {
    Object document = value();
    if (at < text.length()) {
      throw bad("something behind its end");
    }
    return document;
  }

  private Object value() {
    blanks();
    Object value =
        switch (peek()) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> string();
          case 't' -> word("true", true);
          case 'f' -> word("false", false);
          case 'n' -> word("null", null);
          default -> number();
        };
    blanks();
    return value;
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    if (opened('{', '}')) {
      do {
        blanks();
        String name = string();
        blanks();
        expect(':');
        if (members.containsKey(name)) {
          throw bad("a name twice");
        }
        members.put(name, value());
      } while (goesOn('}'));
    }
    return members;
  }

  private List<Object> array() {
    List<Object> items = new ArrayList<>();
    if (opened('[', ']')) {
      do {
        items.add(value());
      } while (goesOn(']'));
    }
    return items;
  }

  /** Whether there is something before the end. */
  private boolean opened(char start, char end) {
    expect(start);
    blanks();
    if (++depth > DEPTH_MAX) {
      throw bad("too deep");
    }
    if (peek() == end) {
      depth--;
      at++;
      return false;
    }
    return true;
  }

  private boolean goesOn(char end) {
    if (peek() == ',') {
      at++;
      return true;
    }
    expect(end);
    depth--;
    return false;
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      char sign = text.charAt(at++);
      if (sign < ' ') {
        throw bad("a control character in a string");
      }
      string.append(sign == '\\' ? escaped() : sign);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char sign = peek();
    at++;
    return switch (sign) {
      case '"', '\\', '/' -> sign;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw bad("an escape that is none");
    };
  }

  private char unicode() {
    String digits = text.substring(at, Math.min(at + 4, text.length()));
    if (!digits.matches("[0-9A-Fa-f]{4}")) {
      throw bad("an escape that is none");
    }
    at += 4;
    return (char) Integer.parseInt(digits, 16);
  }

  private BigDecimal number() {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw bad("neither a value nor its end");
    }
    at = number.end();
    return new BigDecimal(number.group());
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw bad("a word that is none");
    }
    at += word.length();
    return value;
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at == text.length()) {
      throw bad("the end is missing");
    }
    return text.charAt(at);
  }

  private void expect(char sign) {
    if (peek() != sign) {
      throw bad(sign + " is missing");
    }
    at++;
  }

  private IllegalArgumentException bad(String what) {
    return new IllegalArgumentException("no JSON, at " + at + ": " + what);
  }
}
