package org.tapedeck.hostsim.ticketswitch;

import java.util.Map;
import java.util.Optional;
import org.tapedeck.hostsim.books.Bounded;

/** The tokens that users have given, each once for ever, and what they stand for. */
final class Returns {
  private static final int MAX = 200_000;

  /** How many steps were done when the token was given, and in which attempt. */
  record Return(Purchase purchase, int step, int attempt) {
    static Return of(Purchase purchase) {
      return new Return(purchase, purchase.journey().done(), purchase.journey().attempt());
    }

    /** Whether the buyer comes from the place at which he is. */
    boolean isCurrent() {
      return equals(of(purchase));
    }
  }

  private record Name(String user, String token) {}

  private final Map<Name, Return> returns = new Bounded<>(MAX);

  synchronized void put(String user, String token, Return of) {
    returns.put(new Name(user, token), of);
  }

  synchronized Optional<Return> find(String user, String token) {
    return Optional.ofNullable(returns.get(new Name(user, token)));
  }
}
