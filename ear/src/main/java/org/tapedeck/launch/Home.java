package org.tapedeck.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder in which everything is kept, for one running server at a time. */
final class Home {

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private static FileChannel lock;

  private final Path folder;

  private Home(Path folder) {
    this.folder = folder;
  }

  /** Takes the folder, and makes it when it is not there. */
  static Home enter(String name) throws IOException {
    Path folder = Path.of(name).toAbsolutePath();
    if (Files.notExists(folder)) {
      Files.createDirectories(folder, OWNER_ONLY);
    }
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
    // Nobody waits for a row longer than that; who waits for each other finds out before.
    settings.put("derby.locks.waitTimeout", "20");
    settings.put("derby.locks.deadlockTimeout", "5");
    // A large batch must not lock a whole table that all commands write into.
    settings.put("derby.locks.escalationThreshold", "1000000");
    // With several threads the container now and then trips over itself and does not start.
    settings.put("org.glassfish.startupThreadPolicy", "USE_NO_THREADS");
    // Idle lines to hosts are let go at once: after a while one may be dead, and nobody would know.
    settings.put("jdk.httpclient.keepalive.timeout", "0");
    settings.put("tapedeck.broker.folder", folder.resolve("broker").toString());
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
