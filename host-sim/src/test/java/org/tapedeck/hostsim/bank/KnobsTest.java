package org.tapedeck.hostsim.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnobsTest {
  private final Knobs knobs =
      new Knobs(
          List.of(
              Knob.knob("state", "good", "good|bad", "good or bad"),
              Knob.knob("seconds", "30", "\\d{1,3}", "how long")));

  @Test
  void aKnobStandsAsNormallyUntilItIsTurned() {
    assertEquals("good", knobs.use("state"));
    knobs.set(Form.of("state", "bad"));
    assertEquals("bad", knobs.use("state"));
    assertEquals("bad", knobs.use("state"));
    assertEquals(30, knobs.number("seconds"));
  }

  @Test
  void aKnobThatIsTurnedForTwoUsesGoesBack() {
    knobs.set(Form.of("state", "2*bad"));
    assertEquals(Form.of("state", "2*bad", "seconds", "30"), knobs.settings());
    assertEquals("bad", knobs.use("state"));
    assertEquals(Form.of("state", "1*bad", "seconds", "30"), knobs.settings());
    assertEquals("bad", knobs.use("state"));
    assertEquals("good", knobs.use("state"));
    assertEquals(Form.of("state", "good", "seconds", "30"), knobs.settings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"worse", "", "0*bad", "-1*bad", "2*worse", "bad ", "BAD"})
  void whatIsNotUnderstoodIsRefusedAndNothingChanges(String value) {
    Form wish = Form.of("seconds", "5", "state", value);
    assertThrows(IllegalArgumentException.class, () -> knobs.set(wish));
    assertEquals(Form.of("state", "good", "seconds", "30"), knobs.settings());
  }

  @Test
  void aKnobThatIsNotThereIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> knobs.set(Form.of("colour", "red")));
    assertThrows(IllegalArgumentException.class, () -> knobs.use("colour"));
  }

  @Test
  void allCanGoBackAndOthersBeTurnedAtOnce() {
    knobs.set(Form.of("state", "bad", "seconds", "5"));
    knobs.set(Form.of("all", "normal", "seconds", "6"));
    assertEquals(Form.of("state", "good", "seconds", "6"), knobs.settings());
  }
}
