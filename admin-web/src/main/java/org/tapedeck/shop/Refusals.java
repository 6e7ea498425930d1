package org.tapedeck.shop;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.framework.command.Refused;

/** The engine's refusals, which a container may have wrapped. */
final class Refusals {

  /** Causes may go round in a circle. */
  private static final int DEEPEST = 50;

  private Refusals() {}

  static Optional<Refused> in(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST)
        .filter(Refused.class::isInstance)
        .map(Refused.class::cast)
        .findFirst();
  }
}
