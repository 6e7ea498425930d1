package org.tapedeck.framework.flow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** So many places of each cassette; who finds none free is told so at once, and never waits. */
public final class Places {

  private final Map<String, Semaphore> free = new ConcurrentHashMap<>();
  private final int ofEach;

  public Places(int ofEach) {
    this.ofEach = ofEach;
  }

  public int free(String cassetteName) {
    return of(cassetteName).availablePermits();
  }

  /** Takes one, if there is one. */
  public boolean isTaken(String cassetteName) {
    return of(cassetteName).tryAcquire();
  }

  public void giveBack(String cassetteName) {
    of(cassetteName).release();
  }

  private Semaphore of(String cassetteName) {
    return free.computeIfAbsent(cassetteName, name -> new Semaphore(ofEach));
  }
}
