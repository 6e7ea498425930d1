package org.tapedeck.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code java -jar tapedeck.jar --verify-journal FILE [POSITION HASH]}: verifies a journal that was
 * given out, without server and database. Position and hash are a head that was noted elsewhere.
 */
final class VerifyJournal {

  static final String OPTION = "--verify-journal";

  private static final int INTACT = 0;
  private static final int BROKEN = 1;
  private static final int UNREADABLE = 2;

  /** Characters: an entry's text is of 4,000 at most. */
  private static final int LONGEST_LINE = 1 << 20;

  private VerifyJournal() {}

  /** The exit code: 0 for an intact chain, 1 for a broken one, 2 when nobody can tell. */
  static int run(String[] arguments, PrintStream out, PrintStream trouble) {
    try {
      if (arguments.length != 2 && arguments.length != 4) {
        throw new IllegalArgumentException();
      }
      JournalChain chain = new JournalChain(noted(arguments));
      follow(Path.of(arguments[1]), chain);
      out.println(chain);
      return INTACT;
    } catch (JournalChain.Broken broken) {
      out.println(broken.getMessage());
      return BROKEN;
    } catch (IOException | InvalidPathException unreadable) {
      trouble.println("The journal cannot be read: " + unreadable.getMessage());
      return UNREADABLE;
    } catch (IllegalArgumentException usage) {
      trouble.println("java -jar tapedeck.jar " + OPTION + " FILE [POSITION HASH]");
      return UNREADABLE;
    }
  }

  private static Optional<JournalChain.Noted> noted(String[] arguments) {
    return arguments.length == 2
        ? Optional.empty()
        : Optional.of(new JournalChain.Noted(Long.parseLong(arguments[2]), arguments[3]));
  }

  private static void follow(Path file, JournalChain chain)
      throws IOException, JournalChain.Broken {
    // A byte that is no character is a damage like any other, and belongs to a line.
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
      for (String line = next(lines); line != null; line = next(lines)) {
        chain.follow(line);
      }
    }
    chain.end();
  }

  /** Null at the end, as a reader's own lines; but the memory does not grow with this one. */
  private static String next(Reader lines) throws IOException {
    StringBuilder line = new StringBuilder();
    int read = lines.read();
    while (read >= 0 && read != '\n') {
      if (line.length() == LONGEST_LINE) {
        throw new IOException("a line has more than " + LONGEST_LINE + " characters");
      }
      line.append((char) read);
      read = lines.read();
    }
    return read < 0 && line.isEmpty() ? null : line.toString().replaceFirst("\r$", "");
  }
}
