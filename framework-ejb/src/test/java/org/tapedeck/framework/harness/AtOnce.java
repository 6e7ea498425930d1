package org.tapedeck.framework.harness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Sixteen threads that give commands at once. */
public final class AtOnce implements AutoCloseable {

  private static final long LIMIT_SECONDS = 100;

  private final ExecutorService threads = Executors.newFixedThreadPool(16);

  /** How often each answer was given. One that is not there in time fails. */
  public Map<String, Long> answers(Stream<Callable<String>> commands)
      throws InterruptedException, ExecutionException {
    List<Future<String>> answers =
        threads.invokeAll(commands.toList(), LIMIT_SECONDS, TimeUnit.SECONDS);
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
