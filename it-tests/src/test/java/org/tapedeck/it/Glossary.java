package org.tapedeck.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A file of lines {@code word = what it stands for}. */
final class Glossary {

  private final Map<String, String> meanings = new TreeMap<>();

  static Glossary read(String name) {
    Glossary glossary = new Glossary();
    for (String line : resource(name).split("\n(?! )")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("=", 2);
        glossary.meanings.put(parts[0].strip(), parts[1].strip());
      }
    }
    return glossary;
  }

  static String resource(String name) {
    try (InputStream file = Glossary.class.getResourceAsStream("/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  boolean has(String word) {
    return meanings.containsKey(word);
  }

  String meaning(String word) {
    if (!has(word)) {
      throw new IllegalArgumentException(word + " is not in the glossary");
    }
    return meanings.get(word);
  }
}
