package org.tapedeck.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The database's password, from a file: what stands on the command line, every user of the machine
 * may read.
 */
final class DatabasePassword {

  private static final String PASSWORD = "tapedeck.database.password";

  private DatabasePassword() {}

  /** Reads the file that is named, if one is; without the end of its line. */
  static void read() {
    String file = setting(PASSWORD + "-file");
    if (file != null) {
      System.setProperty(PASSWORD, content(Path.of(file)));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file).stripTrailing();
    } catch (IOException unreadable) {
      throw new CannotStart("The database's password cannot be read from " + file + ".");
    }
  }

  /** As the server itself looks for its settings: a system property, or the environment. */
  private static String setting(String name) {
    String variable = name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    return System.getProperty(name, System.getenv(variable));
  }
}
