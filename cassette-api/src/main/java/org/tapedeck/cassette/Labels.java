package org.tapedeck.cassette;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What people call a cassette's keywords, in one language. Each line of words belongs to a
 * keyword's property: {@code readTimeout} is its label, {@code readTimeout.hint} a sentence beside
 * the field, {@code industryCode.is.D} what the choice D means.
 *
 * @param words by property, {@code property.hint} and {@code property.is.CHOICE}
 */
public record Labels(Map<String, String> words) {

  /** A cassette without labels: its keywords are shown by their names. */
  public static final Labels NONE = new Labels(Map.of());

  private static final String HINT = ".hint";
  private static final String IS = ".is.";

  public Labels {
    words = Map.copyOf(words);
  }

  /**
   * Reads {@code Labels_en.properties}, or that of another language, in UTF-8 beside a class.
   *
   * @param language a tag such as {@code de}; English where there is no file for it
   * @throws IllegalStateException when there is no file in English either
   */
  public static Labels beside(Class<?> place, String language) {
    return find(place, language)
        .or(() -> find(place, "en"))
        .orElseThrow(() -> new IllegalStateException("no labels beside " + place.getName()));
  }

  /** These, replaced and completed by the others. */
  public Labels and(Labels others) {
    Map<String, String> merged = new TreeMap<>(words);
    merged.putAll(others.words);
    return new Labels(merged);
  }

  /** What a person calls it. */
  public Optional<String> label(Keyword keyword) {
    return Optional.ofNullable(words.get(keyword.property()));
  }

  /** What is good to know while one fills in the field. */
  public Optional<String> hint(Keyword keyword) {
    return Optional.ofNullable(words.get(keyword.property() + HINT));
  }

  /** What one of its choices means. */
  public Optional<String> meaning(Keyword keyword, String choice) {
    return Optional.ofNullable(words.get(keyword.property() + IS + choice));
  }

  /** Whether a line of words belongs to the keyword. */
  public static boolean isOf(Keyword keyword, String line) {
    return line.equals(keyword.property())
        || line.equals(keyword.property() + HINT)
        || keyword.content().form().choices().stream()
            .anyMatch(choice -> line.equals(keyword.property() + IS + choice));
  }

  private static Optional<Labels> find(Class<?> place, String language) {
    try (InputStream file = place.getResourceAsStream("Labels_" + language + ".properties")) {
      if (file == null) {
        return Optional.empty();
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      Map<String, String> words = new TreeMap<>();
      read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
      return Optional.of(new Labels(words));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
