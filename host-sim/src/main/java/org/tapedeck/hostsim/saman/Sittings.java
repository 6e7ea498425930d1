package org.tapedeck.hostsim.saman;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapedeck.hostsim.books.Bounded;

/** The buyers who are at the bank now; the oldest is forgotten first. */
final class Sittings {
  private static final int MAX = 5_000;

  private final Map<String, Sitting> sittings = new Bounded<>(MAX);

  Sitting open(Purchase purchase) {
    Sitting sitting = new Sitting(UUID.randomUUID().toString(), purchase);
    sittings.put(sitting.id(), sitting);
    return sitting;
  }

  Optional<Sitting> find(String id) {
    return Optional.ofNullable(sittings.get(id));
  }
}
