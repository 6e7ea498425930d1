package org.tapedeck.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every page of the console, read in its files. */
class PagesTest {

  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Path PAGES = WEBAPP.resolve("console");
  private static final Path PARTS = WEBAPP.resolve("WEB-INF/console");
  private static final Path BEANS = Path.of("src/main/java/org/tapedeck/console");
  private static final Path WORDS = Path.of("src/main/resources/org/tapedeck/console");

  /** Pages that only say their title. */
  private static final Set<String> WITHOUT_BEAN = Set.of("missing");

  private static final Pattern WORDS_USED = Pattern.compile("words\\.of\\('([^']+)'[),]");
  private static final Pattern INLINE = Pattern.compile("\\s(style|on[a-z]+)=\"|<script|<style");
  private static final Pattern ELSEWHERE = Pattern.compile("(src|href)=\"(https?:)?//");

  @Test
  void aPageIsOneFileAndOneBeanOfTheSameName() throws IOException {
    Set<String> beans = new TreeSet<>();
    for (Path bean : files(BEANS, "Page.java")) {
      beans.add(
          bean.getFileName()
              .toString()
              .replace("Page.java", "")
              .toLowerCase(java.util.Locale.ROOT));
    }
    Set<String> pages = new TreeSet<>();
    for (Path page : files(PAGES, ".xhtml")) {
      pages.add(page.getFileName().toString().replace(".xhtml", ""));
    }
    pages.removeAll(WITHOUT_BEAN);
    assertEquals(pages, beans);
  }

  @Test
  void noPageHasAStyleOrAScriptOfItsOwnOrAnythingFromElsewhere() throws IOException {
    for (Path page : allPages()) {
      String text = Files.readString(page);
      assertFalse(INLINE.matcher(text).find(), page + " has a style or a script");
      assertFalse(ELSEWHERE.matcher(text).find(), page + " has something from elsewhere");
    }
  }

  @Test
  void thereIsOneStyleSheet() throws IOException {
    assertEquals(List.of(WEBAPP.resolve("resources/console/style.css")), files(WEBAPP, ".css"));
  }

  @Test
  void everyLanguageHasTheSameWords() throws IOException {
    for (String room : rooms()) {
      assertEquals(
          words(room + ".properties").keySet(), words(room + "_de.properties").keySet(), room);
    }
  }

  @Test
  void noWordsAreEmptyAndNoKeyStandsTwice() throws IOException {
    for (Path file : files(WORDS, ".properties")) {
      Map<String, String> seen = new TreeMap<>();
      for (String line : Files.readAllLines(file)) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] parts = line.split("=", 2);
        assertFalse(parts[1].isBlank(), file + ": " + line);
        assertEquals(null, seen.put(parts[0].strip(), parts[1]), file + ": " + line);
      }
    }
  }

  @Test
  void aRoomsFileHasTheRoomsWordsOnly() throws IOException {
    for (String room : Words.ROOMS) {
      words(room + ".properties")
          .keySet()
          .forEach(key -> assertEquals(0, key.indexOf(room + "."), key));
    }
    for (String key : words("words.properties").keySet()) {
      Words.ROOMS.forEach(room -> assertFalse(key.startsWith(room + "."), key));
    }
  }

  @Test
  void pagesAndBeansUseNoWordsThatThereAreNot() throws IOException {
    Set<String> known = new TreeSet<>();
    for (String room : rooms()) {
      known.addAll(words(room + ".properties").keySet());
    }
    Set<String> missing = new TreeSet<>();
    for (Path page : allPages()) {
      Matcher used = WORDS_USED.matcher(Files.readString(page));
      while (used.find()) {
        if (!known.contains(used.group(1))) {
          missing.add(page.getFileName() + ": " + used.group(1));
        }
      }
    }
    for (Path bean : files(BEANS, ".java")) {
      Matcher used =
          Pattern.compile("words[.]of\\(\\s*\"([^\"]+)\"\\s*[),]").matcher(Files.readString(bean));
      while (used.find()) {
        if (!known.contains(used.group(1))) {
          missing.add(bean.getFileName() + ": " + used.group(1));
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void whatTheMenuLeadsToIsThereAndHasAName() throws IOException {
    Map<String, String> words = words("words.properties");
    for (MenuEntry entry : MenuEntry.values()) {
      assertEquals(true, Files.exists(PAGES.resolve(entry.getPage() + ".xhtml")), entry.getPage());
      assertEquals(true, words.containsKey(entry.getWords()), entry.getWords());
    }
  }

  private static List<String> rooms() {
    List<String> rooms = new ArrayList<>(Words.ROOMS);
    rooms.add(Words.SHELL);
    return rooms;
  }

  private static Map<String, String> words(String file) throws IOException {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(WORDS.resolve(file))) {
      properties.load(reader);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }

  private static List<Path> allPages() throws IOException {
    List<Path> all = new ArrayList<>(files(PAGES, ".xhtml"));
    all.addAll(files(PARTS, ".xhtml"));
    return all;
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(end)).sorted().toList();
    }
  }
}
