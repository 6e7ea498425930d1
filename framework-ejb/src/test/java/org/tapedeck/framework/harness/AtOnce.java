package org.tapedeck.framework.harness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Sixteen threads that give commands at once. */
public final class AtOnce implements AutoCloseable {

  private final ExecutorService threads = Executors.newFixedThreadPool(16);

  /** How often each answer was given. */
  public Map<String, Long> answers(Stream<Callable<String>> commands)
      throws InterruptedException, ExecutionException {
    List<Future<String>> answers = threads.invokeAll(commands.toList());
    Map<String, Long> counted = new TreeMap<>();
    for (Future<String> answer : answers) {
      counted.merge(answer.get(), 1L, Long::sum);
    }
    return counted;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
