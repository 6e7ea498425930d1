package org.tapedeck.it;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for many sequences of bytes at once in a stream of any length, which is read once and never
 * held (the automaton of Aho and Corasick).
 */
final class Net {

  private static final int BYTES = 256;
  private static final int BUFFER = 64 * 1024;

  private final List<int[]> steps = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Integer> shorter = new ArrayList<>();

  Net(List<Trace> traces) {
    state();
    traces.forEach(this::add);
    join();
  }

  private int state() {
    int[] none = new int[BYTES];
    Arrays.fill(none, -1);
    steps.add(none);
    names.add(null);
    shorter.add(0);
    return steps.size() - 1;
  }

  private void add(Trace trace) {
    int at = 0;
    for (byte one : trace.bytes()) {
      int next = steps.get(at)[one & 0xFF];
      if (next < 0) {
        next = state();
        steps.get(at)[one & 0xFF] = next;
      }
      at = next;
    }
    names.set(at, trace.name());
  }

  /** From where a sequence breaks off it goes on in the longest other one that is begun. */
  private void join() {
    Queue<Integer> open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int at = open.remove();
      for (int one = 0; one < BYTES; one++) {
        int otherwise = at == 0 ? 0 : steps.get(shorter.get(at))[one];
        int next = steps.get(at)[one];
        if (next < 0) {
          steps.get(at)[one] = otherwise;
        } else {
          shorter.set(next, otherwise);
          open.add(next);
        }
      }
    }
  }

  /** The names of all that is in it, each once. */
  Set<String> caught(InputStream stream) throws IOException {
    int[][] next = steps.toArray(int[][]::new);
    boolean[] ends = ends();
    Set<String> caught = new TreeSet<>();
    byte[] buffer = new byte[BUFFER];
    int at = 0;
    for (int got = stream.read(buffer); got >= 0; got = stream.read(buffer)) {
      for (int i = 0; i < got; i++) {
        at = next[at][buffer[i] & 0xFF];
        if (ends[at]) {
          collect(at, caught);
        }
      }
    }
    return caught;
  }

  private boolean[] ends() {
    boolean[] ends = new boolean[steps.size()];
    for (int state = 0; state < ends.length; state++) {
      for (int at = state; at != 0; at = shorter.get(at)) {
        ends[state] |= names.get(at) != null;
      }
    }
    return ends;
  }

  private void collect(int state, Set<String> caught) {
    for (int at = state; at != 0; at = shorter.get(at)) {
      if (names.get(at) != null) {
        caught.add(names.get(at));
      }
    }
  }
}
