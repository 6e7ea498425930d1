package org.tapedeck.framework.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.framework.cassette.Numbers;
import org.tapedeck.framework.event.CassetteEvent;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.replay.KeyUses;

/** Servers whose store loses something. */
final class WrongStore {

  private WrongStore() {}

  /** Hosts are asked, and nothing of it is in the database. */
  static final class BeginDropped extends Wiring {
    @Override
    Attempts attempts(Attempts right, Parts parts) {
      return Around.one(
          Attempts.class,
          right,
          "add",
          (really, arguments) -> {
            if (((Attempt) arguments[0]).kind() != Attempt.Kind.CLEAR_HOLD) {
              parts.transactions().rollBack();
            }
            return really.call(arguments);
          });
    }
  }

  /** Nobody looks after what a host may hold for a payment that was given up. */
  static final class ClearingForgotten extends Wiring {
    @Override
    Attempts attempts(Attempts right, Parts parts) {
      return Around.one(
          Attempts.class,
          right,
          "add",
          (really, arguments) ->
              ((Attempt) arguments[0]).kind() == Attempt.Kind.CLEAR_HOLD
                  ? null
                  : really.call(arguments));
    }
  }

  static final class Untold extends Wiring {
    @Override
    Outbox outbox(Outbox right) {
      return Around.one(
          Outbox.class,
          right,
          "tell",
          (really, arguments) ->
              List.of(CassetteEvent.GIVEN_UP, CassetteEvent.HOLD_IN_DOUBT).contains(arguments[0])
                  ? null
                  : really.call(arguments));
    }
  }

  /** A server counts in its memory, where nothing is durable and no other server looks. */
  static final class NumbersTwice extends Wiring {
    @Override
    Numbers numbers(Numbers right) {
      Map<String, Integer> drawn = new HashMap<>();
      return Around.one(
          Numbers.class,
          right,
          "draw",
          (really, arguments) -> {
            String scope = ((NumberSeries) arguments[0]).scope();
            return scope.startsWith("batches")
                ? really.call(arguments)
                : drawn.merge(scope, 1, Integer::sum);
          });
    }
  }

  /** So the repetition of a command is another command. */
  static final class KeysForgotten extends Wiring {
    @Override
    KeyUses keyUses(KeyUses right) {
      return Around.one(KeyUses.class, right, "find", (really, arguments) -> Optional.empty());
    }
  }

  static final class KeysUnreadable extends Wiring {
    @Override
    KeyUses keyUses(KeyUses right) {
      return Around.one(
          KeyUses.class,
          right,
          "find",
          (really, arguments) -> {
            throw new IllegalStateException("no key can be read");
          });
    }
  }

  static final class NobodySweeps extends Wiring {
    @Override
    boolean sweeps() {
      return false;
    }
  }
}
