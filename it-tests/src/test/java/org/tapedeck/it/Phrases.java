package org.tapedeck.it;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a story says in one word, in full. */
final class Phrases {

  private static final Glossary PHRASES = Glossary.read("phrases.txt");
  private static final Glossary CODES = Glossary.read("codes.txt");

  /** What a word in braces stands for; anything else stands for itself. */
  interface Meaning {
    String of(String value) throws IOException, InterruptedException;
  }

  private Phrases() {}

  /** Later words win over earlier ones; a keyword without a value is left out. */
  static Map<String, String> keywords(List<String> words, Meaning meaning)
      throws IOException, InterruptedException {
    Map<String, String> keywords = new LinkedHashMap<>();
    keywords.put("ETAPIVERSION", "3");
    String operation = words.get(0);
    List<String> all =
        PHRASES.has(operation)
            ? Line.words("OPERATION=" + PHRASES.meaning(operation))
            : new ArrayList<>(List.of("OPERATION=" + operation));
    all.addAll(words.subList(1, words.size()));
    for (String word : all) {
      String[] pair = word.split("=", 2);
      keywords.put(pair[0], meaning.of(pair[1]));
    }
    keywords.values().removeIf(String::isEmpty);
    return keywords;
  }

  /** The number of a return code. */
  static int code(String name) {
    return Integer.parseInt(CODES.meaning(name));
  }
}
