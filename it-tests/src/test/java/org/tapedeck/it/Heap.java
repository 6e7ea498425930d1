package org.tapedeck.it;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What a running program holds in its memory. */
final class Heap {

  private final long pid;
  private final Path folder;

  Heap(long pid, Path folder) {
    this.pid = pid;
    this.folder = folder;
  }

  /** What of it is caught in the objects that are still referred to; the dump is not kept. */
  Set<String> caught(Net net) throws IOException, InterruptedException {
    Path dump = folder.resolve("heap.hprof");
    try {
      command("GC.heap_dump", dump.toString());
      try (InputStream stream = new BufferedInputStream(Files.newInputStream(dump))) {
        return net.caught(stream);
      }
    } finally {
      Files.deleteIfExists(dump);
    }
  }

  /** What all of its threads are doing. */
  String threads() throws IOException, InterruptedException {
    return command("Thread.print", "-l");
  }

  private String command(String name, String option) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process process =
        new ProcessBuilder(jcmd.toString(), Long.toString(pid), name, option)
            .redirectErrorStream(true)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    if (process.waitFor() != 0) {
      throw new AssertionError(name + ": " + output);
    }
    return output;
  }
}
