package org.tapedeck.console.money;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tapedeck.framework.command.Language;

/**
 * One command for each of many lines, given for a user while he may look at something else. When no
 * host has answered for some lines one after the other, the rest is held: to go on would only leave
 * more payments pending.
 */
public final class Job {

  /** So many lines in a row without an answer hold the job. */
  static final int SILENCES = 8;

  private final String id;
  private final String user;
  private final Language language;
  private final Work work;
  private final List<Line> lines;
  private final Result[] results;
  private final Deque<Integer> waiting;

  private int atWork;
  private int silences;
  private boolean held;
  private boolean stopped;
  private Instant last;

  Job(String id, String user, Language language, Work work, List<Line> lines, Instant begun) {
    this.id = id;
    this.user = user;
    this.language = language;
    this.work = work;
    this.lines = List.copyOf(lines);
    this.last = begun;
    this.results = new Result[lines.size()];
    Arrays.fill(results, Result.WAITING);
    this.waiting = new ArrayDeque<>(IntStream.range(0, lines.size()).boxed().toList());
  }

  /** The next line to be given, when there is one and fewer than so many are at work. */
  synchronized Optional<Integer> take(int most) {
    if (!isReady(most)) {
      return Optional.empty();
    }
    int at = waiting.remove();
    atWork++;
    results[at] = Result.AT_WORK;
    return Optional.of(at);
  }

  synchronized boolean isReady(int most) {
    return !held && !stopped && !waiting.isEmpty() && atWork < most;
  }

  /** A line for which there was no thread. */
  synchronized void giveBack(int at) {
    atWork--;
    results[at] = Result.WAITING;
    waiting.addFirst(at);
  }

  synchronized void tell(int at, Result result, Instant now) {
    atWork--;
    results[at] = result;
    silences = result.isSilence() ? silences + 1 : 0;
    held = held || silences >= SILENCES;
    last = now;
  }

  /** The lines that have not begun are let be. */
  synchronized void stop(Instant now) {
    stopped = stopped || !isEnded();
    waiting.forEach(at -> results[at] = Result.STOPPED);
    waiting.clear();
    last = now;
  }

  synchronized void goOn(Instant now) {
    held = false;
    silences = 0;
    last = now;
  }

  /** Whether nothing has gone on since then, and nothing will by itself. */
  synchronized boolean isOverSince(Instant time) {
    return (isEnded() || held && atWork == 0) && last.isBefore(time);
  }

  public synchronized boolean isEnded() {
    return waiting.isEmpty() && atWork == 0;
  }

  /** Whether it waits for its user to say that it shall go on. */
  public synchronized boolean isHeld() {
    return held && !waiting.isEmpty();
  }

  public synchronized boolean isStopped() {
    return stopped;
  }

  synchronized int atWork() {
    return atWork;
  }

  synchronized Map<Result.Kind, Integer> counts() {
    Map<Result.Kind, Integer> counts = new EnumMap<>(Result.Kind.class);
    for (Result result : results) {
      counts.merge(result.kind(), 1, Integer::sum);
    }
    return counts;
  }

  synchronized List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at < results.length; at++) {
      entries.add(new Entry(lines.get(at), results[at]));
    }
    return entries;
  }

  Line line(int at) {
    return lines.get(at);
  }

  boolean isOf(String name) {
    return user.equals(name);
  }

  String user() {
    return user;
  }

  Language language() {
    return language;
  }

  public Work getWork() {
    return work;
  }

  public String getId() {
    return id;
  }

  public int getSize() {
    return lines.size();
  }

  /** A line and what became of it. */
  public record Entry(Line line, Result result) {

    public Line getLine() {
      return line;
    }

    public Result getResult() {
      return result;
    }
  }
}
