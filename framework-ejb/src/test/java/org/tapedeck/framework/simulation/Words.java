package org.tapedeck.framework.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A message to the bank: what is asked, then names and their values, blanks between, and items. */
record Words(String question, Map<String, String> values, List<String> items) {

  static Words of(String message) {
    List<String> lines = new ArrayList<>(message.lines().toList());
    String[] words = lines.remove(0).split(" ");
    Map<String, String> values = new HashMap<>();
    for (int at = 1; at + 1 < words.length; at += 2) {
      values.put(words[at], words[at + 1]);
    }
    return new Words(words[0], values, lines);
  }

  String text(String name) {
    return values.get(name);
  }

  int number() {
    return Integer.parseInt(text("number"));
  }

  long amount(String name) {
    return Long.parseLong(text(name));
  }

  boolean isAgain() {
    return text("again").equals("yes");
  }

  /** What a repetition has in common with its first. */
  String key() {
    return question + "/" + text("terminal") + "/" + number();
  }
}
