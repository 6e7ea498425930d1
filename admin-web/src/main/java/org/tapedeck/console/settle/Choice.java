package org.tapedeck.console.settle;

import java.util.List;
import java.util.function.UnaryOperator;

/** One of what a field of a search offers. */
public record Choice(String value, String words, boolean chosen) {

  /** A choice of one of some words; another value, that somebody has typed, is none of them. */
  static List<Choice> among(List<String> values, String chosen, UnaryOperator<String> words) {
    return values.stream()
        .map(value -> new Choice(value, words.apply(value), value.equals(chosen)))
        .toList();
  }

  public String getValue() {
    return value;
  }

  public String getWords() {
    return words;
  }

  /** For the attribute of the same name: null leaves it out. */
  public String getSelected() {
    return chosen ? "selected" : null;
  }
}
