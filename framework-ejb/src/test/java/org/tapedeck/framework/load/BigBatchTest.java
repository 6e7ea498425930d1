package org.tapedeck.framework.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tapedeck.framework.harness.DatabaseKind;

/**
 * A batch of 100,000 payments, in a server whose memory holds a part of them only. That it does not
 * hold them all is shown when the batch is closed: then they are put in a list.
 */
@EnabledIfSystemProperty(named = "big.batch", matches = "true", disabledReason = "takes minutes")
class BigBatchTest {

  private static final String MEMORY = "-Xmx48m";

  /** What a Java program ends with that has run out of memory. */
  private static final int OUT_OF_MEMORY = 3;

  @TempDir private Path folder;

  @Test
  void closingItNeedsNoMoreMemoryThanClosingASmallOne() throws Exception {
    try (Program close = begin()) {
      close.endsWith(OUT_OF_MEMORY);
      assertEquals(
          """
          CLOSED 100000 1
          CLOSED 100000
          CLOSED 1
          1
          100001
          Terminating due to java.lang.OutOfMemoryError: Java heap space
          """,
          Files.readString(close.said()));
    }
  }

  private Program begin() throws IOException {
    assumeTrue(DatabaseKind.ofThisRun() == DatabaseKind.DERBY, "the program brings its own");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dderby.place=" + folder.resolve("database-"),
                "-Dderby.system.durability=test",
                "-Dderby.storage.pageCacheSize=200",
                "-cp",
                System.getProperty("java.class.path"),
                BigBatch.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    return new Program(process, said);
  }

  private record Program(Process process, Path said) implements AutoCloseable {

    void endsWith(int exit) throws IOException, InterruptedException {
      assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the program does not end");
      assertEquals(exit, process.exitValue(), Files.readString(said));
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }
}
