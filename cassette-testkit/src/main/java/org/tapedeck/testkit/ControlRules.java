package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.ControlOutcome;
import org.tapedeck.cassette.ControlRequest;
import org.tapedeck.cassette.Values;

/** The rule of a cassette's own commands: C15. */
interface ControlRules {

  String VALUE = "a-value-that-nobody-may-see";

  CassetteSubject subject();

  @Test
  default void c15_aCommandThatItDoesNotKnowIsAnswered() {
    ControlOutcome outcome = unknown();
    if (outcome instanceof ControlOutcome.Refused refused) {
      assertTrue(1000 <= refused.code() && refused.code() <= 1999, "code " + refused.code());
    }
  }

  @Test
  default void c15_noOutcomeTellsAValue() {
    // The failure must not show the text either.
    assertFalse(unknown().toString().contains(VALUE), "a value is shown");
  }

  private ControlOutcome unknown() {
    return subject()
        .cassette()
        .control(
            new ControlRequest(
                subject().approval().configuration(),
                "NO SUCH COMMAND",
                Values.of(Map.of("$NOSUCHKEYWORD", VALUE))));
  }
}
