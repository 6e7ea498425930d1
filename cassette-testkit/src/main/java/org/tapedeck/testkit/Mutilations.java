package org.tapedeck.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tapedeck.cassette.Answer;

/** The ways in which a check byte must tell that an answer was damaged. */
public final class Mutilations {

  private static final int BITS = 8;

  private Mutilations() {}

  /** The answer cut off after every byte, with every single bit turned, and sent twice. */
  public static List<Answer> of(Answer whole) {
    List<Answer> damaged = new ArrayList<>();
    for (int i = 0; i < whole.body().length; i++) {
      damaged.add(cut(whole, i));
      for (int bit = 0; bit < BITS; bit++) {
        damaged.add(turned(whole, i, bit));
      }
    }
    damaged.add(twice(whole));
    return damaged;
  }

  private static Answer cut(Answer whole, int length) {
    return new Answer(whole.contentType(), Arrays.copyOf(whole.body(), length));
  }

  private static Answer turned(Answer whole, int index, int bit) {
    byte[] body = whole.body().clone();
    body[index] ^= (byte) (1 << bit);
    return new Answer(whole.contentType(), body);
  }

  private static Answer twice(Answer whole) {
    int length = whole.body().length;
    byte[] body = Arrays.copyOf(whole.body(), 2 * length);
    System.arraycopy(whole.body(), 0, body, length, length);
    return new Answer(whole.contentType(), body);
  }
}
