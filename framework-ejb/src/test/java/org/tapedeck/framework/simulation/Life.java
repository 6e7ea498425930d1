package org.tapedeck.framework.simulation;

import java.util.function.Supplier;

/** From a server's start to its death. Who works for it dies with it. */
final class Life {

  private static final ThreadLocal<Life> OURS = new ThreadLocal<>();

  private final World world;
  private final Server server;
  private boolean isOver;

  Life(World world, Server server) {
    this.world = world;
    this.server = server;
  }

  /** The one that this thread works for; null when it works for none. */
  static Life ours() {
    return OURS.get();
  }

  <T> T live(Supplier<T> work) {
    Life before = OURS.get();
    OURS.set(this);
    try {
      check();
      return work.get();
    } finally {
      OURS.set(before);
    }
  }

  void live(Runnable work) {
    live(
        () -> {
          work.run();
          return this;
        });
  }

  void check() {
    if (isOver) {
      throw new Crash();
    }
  }

  void mayCrash(Fault fault) {
    check();
    if (world.weather().brings(fault)) {
      server.dies();
      throw new Crash();
    }
  }

  void ends() {
    isOver = true;
  }

  @Override
  public String toString() {
    return server.name();
  }
}
