package org.tapedeck.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders in which programs run. They may be looked into until the next run of the tests. */
final class Folders {

  private static final Path ALL = Path.of(System.getProperty("it.folder"));

  private static boolean swept;

  private Folders() {}

  static synchronized Path fresh(String name) throws IOException {
    if (!swept) {
      sweep();
      swept = true;
    }
    return Files.createTempDirectory(Files.createDirectories(ALL), name + "-");
  }

  /** A server unpacks itself to a hundred megabytes; they are not kept from run to run. */
  private static void sweep() throws IOException {
    if (Files.exists(ALL)) {
      delete(ALL);
    }
  }

  /** With everything in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
