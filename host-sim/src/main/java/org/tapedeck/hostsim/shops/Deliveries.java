package org.tapedeck.hostsim.shops;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a shop answered when it was called, the latest of it. */
public final class Deliveries {
  private static final int MAX = 50;

  private final Deque<String> answers = new ArrayDeque<>();

  public synchronized void add(Heard heard) {
    if (answers.size() == MAX) {
      answers.removeFirst();
    }
    answers.add(heard.word());
  }

  /** Comma between. */
  public synchronized String line() {
    return String.join(",", answers);
  }
}
