package org.tapedeck.it;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A jar that runs as a process of its own, its output kept in a file. */
final class Program implements AutoCloseable {

  private static final int LIMIT_SECONDS = 300;

  /**
   * Most programs live for seconds: to compile them well takes longer than they do. A server's
   * classes need 150 MB, and Java would collect everything four times on the way there.
   */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=256m");

  private final Process process;
  private final Path log;
  private final CompletableFuture<String> ready = new CompletableFuture<>();
  private final Thread reader;

  private Program(Process process, Path log, String readyWords) {
    this.process = process;
    this.log = log;
    this.reader = new Thread(() -> read(readyWords), "output of " + process.pid());
  }

  /** Starts a jar. It ends with this Java at the latest, whatever becomes of the tests. */
  static Program start(Path log, String readyWords, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SHORT_LIVED);
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      Program program = new Program(process, log, readyWords);
      program.reader.start();
      return program;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The line that says that the program answers now. */
  String awaitReady() throws InterruptedException {
    try {
      return ready.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException never) {
      close();
      throw new AssertionError("not ready; its output was\n" + output(), never);
    }
  }

  boolean hasEnded() {
    return !process.isAlive();
  }

  /** The exit code of a program that ends by itself. */
  int awaitEnd() throws InterruptedException {
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      close();
      throw new AssertionError("still running; its output was\n" + output());
    }
    reader.join();
    return process.exitValue();
  }

  /** As kill -9: it cannot put anything in order before. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    awaitEnd();
  }

  long pid() {
    return process.pid();
  }

  String output() {
    try {
      return Files.readString(log);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      reader.join();
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void read(String readyWords) {
    try (BufferedReader output = process.inputReader();
        BufferedWriter file = Files.newBufferedWriter(log)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        file.write(line + "\n");
        file.flush();
        if (line.startsWith(readyWords)) {
          ready.complete(line);
        }
      }
    } catch (IOException failed) {
      ready.completeExceptionally(failed);
    }
    ready.completeExceptionally(new IllegalStateException("it ended"));
  }
}
