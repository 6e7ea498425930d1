package org.tapedeck.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.tapedeck.cassette.Answer;

/** Bytes that nobody would send. */
public final class Garbage {

  private static final int LONGEST = 5000;
  private static final int SOME = 8;
  private static final int BYTE = 256;

  /** One way to spoil bytes. */
  private interface Change {
    byte[] of(Random random, byte[] whole);
  }

  private static final List<Change> CHANGES =
      List.of(
          Garbage::turned,
          Garbage::cut,
          Garbage::shortened,
          Garbage::lengthened,
          Garbage::doubled,
          Garbage::overwritten,
          (random, whole) -> random(random));

  private Garbage() {}

  /** The bytes with up to three changes. */
  public static byte[] like(Random random, byte[] whole) {
    byte[] changed = whole;
    for (int changes = random.nextInt(3); changes >= 0; changes--) {
      changed = CHANGES.get(random.nextInt(CHANGES.size())).of(random, changed);
    }
    return changed;
  }

  /** The answer with its body changed, and now and then its type. */
  public static Answer like(Random random, Answer whole) {
    String type = random.nextInt(SOME) == 0 ? text(random) : whole.contentType();
    return new Answer(type, like(random, whole.body()));
  }

  /** Any bytes, few as a rule. */
  public static byte[] random(Random random) {
    byte[] any = new byte[random.nextInt(random.nextInt(SOME) == 0 ? LONGEST : BYTE)];
    random.nextBytes(any);
    return any;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    random.ints(random.nextInt(SOME), 0, BYTE).forEach(any -> text.append((char) any));
    return text.toString();
  }

  private static byte[] turned(Random random, byte[] whole) {
    byte[] changed = whole.clone();
    for (int bits = random.nextInt(SOME); bits >= 0 && whole.length > 0; bits--) {
      changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(SOME));
    }
    return changed;
  }

  private static byte[] cut(Random random, byte[] whole) {
    return Arrays.copyOf(whole, random.nextInt(whole.length + 1));
  }

  /** Some bytes are missing in between. */
  private static byte[] shortened(Random random, byte[] whole) {
    int from = random.nextInt(whole.length + 1);
    int to = Math.min(whole.length, from + random.nextInt(SOME));
    return joined(Arrays.copyOf(whole, from), Arrays.copyOfRange(whole, to, whole.length));
  }

  private static byte[] lengthened(Random random, byte[] whole) {
    int at = random.nextInt(whole.length + 1);
    byte[] rest = Arrays.copyOfRange(whole, at, whole.length);
    return joined(joined(Arrays.copyOf(whole, at), random(random)), rest);
  }

  /** A part comes once more. */
  private static byte[] doubled(Random random, byte[] whole) {
    int to = random.nextInt(whole.length + 1);
    int from = random.nextInt(to + 1);
    return joined(Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, from, whole.length));
  }

  /** Some bytes are others. */
  private static byte[] overwritten(Random random, byte[] whole) {
    byte[] changed = whole.clone();
    int from = random.nextInt(whole.length + 1);
    for (int at = from; at < Math.min(whole.length, from + SOME); at++) {
      changed[at] = (byte) random.nextInt(BYTE);
    }
    return changed;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
