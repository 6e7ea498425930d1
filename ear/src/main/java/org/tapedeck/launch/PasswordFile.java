package org.tapedeck.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A password from a file: what stands on the command line, every user of the machine may read. */
final class PasswordFile {

  private PasswordFile() {}

  /**
   * Reads the file that is named, if one is; without the end of its line.
   *
   * @param password the setting that gets it; the file is named by the same with {@code -file}
   * @param whose for the sentence that says that it cannot be read
   */
  static void read(String password, String whose) {
    String file = setting(password + "-file");
    if (file != null) {
      System.setProperty(password, content(Path.of(file), whose));
    }
  }

  private static String content(Path file, String whose) {
    try {
      return Files.readString(file).stripTrailing();
    } catch (IOException unreadable) {
      throw new CannotStart("The " + whose + "'s password cannot be read from " + file + ".");
    }
  }

  /** As the server itself looks for its settings: a system property, or the environment. */
  private static String setting(String name) {
    String variable = name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    return System.getProperty(name, System.getenv(variable));
  }
}
