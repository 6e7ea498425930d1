package org.tapedeck.framework.fault;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A point, and how often it is still passed unharmed. */
final class Fuse {

  /** As that of a process that was killed. */
  static final int EXIT_CODE = 137;

  private static final Pattern WORDS = Pattern.compile("([a-z-]+):([1-9][0-9]{0,5})");

  private final FaultPoint point;
  private final AtomicInteger left;

  private Fuse(FaultPoint point, int passing) {
    this.point = point;
    this.left = new AtomicInteger(passing);
  }

  /**
   * @param setting may be null
   */
  static Optional<Fuse> read(String setting) {
    return Optional.ofNullable(setting).map(Fuse::of);
  }

  private static Fuse of(String setting) {
    Matcher words = WORDS.matcher(setting);
    return Arrays.stream(FaultPoint.values())
        .filter(point -> words.matches() && point.word().equals(words.group(1)))
        .map(point -> new Fuse(point, Integer.parseInt(words.group(2))))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wrong()));
  }

  private static String wrong() {
    return Arrays.stream(FaultPoint.values())
        .map(FaultPoint::word)
        .collect(
            Collectors.joining(
                ", ", "tapedeck.fault.point must be POINT:N, N from 1, and POINT one of ", "."));
  }

  boolean isBurntAt(FaultPoint passed) {
    return passed == point && left.decrementAndGet() == 0;
  }

  @Override
  public String toString() {
    return point.word() + ":" + left;
  }
}
