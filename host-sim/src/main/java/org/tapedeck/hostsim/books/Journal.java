package org.tapedeck.hostsim.books;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What was said lately, decoded and masked, and one log line for each exchange. */
public final class Journal {
  private static final int FRAMES_MAX = 200;

  private final PrintStream log;
  private final Deque<String> frames = new ArrayDeque<>();

  public Journal(PrintStream log) {
    this.log = log;
  }

  public void heard(String frame) {
    keep("> " + frame);
  }

  public void said(String frame) {
    keep("< " + frame);
  }

  public void done(String line) {
    log.println(line);
  }

  public synchronized List<String> frames() {
    return List.copyOf(frames);
  }

  private synchronized void keep(String line) {
    frames.addLast(line);
    if (frames.size() > FRAMES_MAX) {
      frames.removeFirst();
    }
  }
}
