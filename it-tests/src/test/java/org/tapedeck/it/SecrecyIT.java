package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The card of card-data.story is in no file that the server or the host leaves behind. */
class SecrecyIT {

  private static final String PAN = "4012888888881881";
  private static final String MASKED = "401288******1881";
  private static final String CARD_VERIFY_CODE = "9173";

  /** Four digits are found in many a file by chance, so they are looked for by themselves. */
  private static final Pattern CODE_IN_LOG =
      Pattern.compile("(?<![\\w.-])" + CARD_VERIFY_CODE + "(?![\\w-])");

  @Test
  void cardDataIsInNoFile() throws IOException, InterruptedException {
    Telling.story("card-data");
    List<Path> files = files(Stage.shared());
    assertTrue(files.stream().anyMatch(file -> inDatabase(file, MASKED)), "the net has holes");
    assertEquals(List.of(), files.stream().filter(SecrecyIT::tells).toList());
  }

  /** All but the programs that the server unpacked. */
  private static List<Path> files(Stage stage) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(stage.folder())) {
      all.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".jar"))
          .forEach(found::add);
    }
    return found;
  }

  /** What the database does tell shows that we look where it keeps its rows. */
  private static boolean inDatabase(Path file, String text) {
    return file.toString().contains("database") && content(file).contains(text);
  }

  private static boolean tells(Path file) {
    String content = content(file);
    boolean log = file.toString().endsWith(".log");
    return forms(PAN).anyMatch(content::contains)
        || content.contains("\"cvv2\"")
        || content.contains("CARDVERIFYCODE=")
        || (log && CODE_IN_LOG.matcher(content).find());
  }

  /** In clear, as UTF-16, and in Base64. */
  private static Stream<String> forms(String secret) {
    byte[] wide = secret.getBytes(StandardCharsets.UTF_16BE);
    byte[] narrow = secret.getBytes(StandardCharsets.US_ASCII);
    return Stream.of(
        secret,
        new String(wide, StandardCharsets.ISO_8859_1),
        Base64.getEncoder().withoutPadding().encodeToString(narrow));
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new AssertionError(file + " cannot be read", unreadable);
    }
  }
}
