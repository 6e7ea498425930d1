package org.tapedeck.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder in which everything is kept, for one running server at a time. */
final class Home {

  private static FileChannel lock;

  private final Path folder;

  private Home(Path folder) {
    this.folder = folder;
  }

  /** Takes the folder, and makes it when it is not there. */
  static Home enter(String name) throws IOException {
    Path folder = Path.of(name).toAbsolutePath();
    Files.createDirectories(folder);
    // Held open until the process ends; the system lets it go even after kill -9.
    lock =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock.tryLock() == null) {
      throw new CannotStart("Another Tapedeck is running in " + folder + ".");
    }
    return new Home(folder);
  }

  /** Where things are, unless the person who starts the server says otherwise. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("derby.system.home", folder.toString());
    settings.put("derby.stream.error.file", folder.resolve("derby.log").toString());
    settings.put("tapedeck.master-key-file", folder.resolve("master.key").toString());
    return settings;
  }

  /** A folder for what the server unpacks; what an earlier run left there is removed. */
  Path emptyRuntime() throws IOException {
    Path runtime = folder.resolve("runtime");
    if (Files.exists(runtime)) {
      try (Stream<Path> left = Files.walk(runtime)) {
        for (Path one : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
    return Files.createDirectories(runtime);
  }
}
