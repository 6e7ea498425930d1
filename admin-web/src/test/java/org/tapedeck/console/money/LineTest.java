package org.tapedeck.console.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

  private static final Line LINE = new Line("1", "1001", "2", "2350", "-2", "840");

  @Test
  void aFormHoldsALineAsItsNumbers() {
    assertEquals("1:1001:2:2350:-2:840", LINE.getText());
    assertEquals(Optional.of(LINE), Line.read("1:1001:2:2350:-2:840"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1:1001",
        "1:1001:2:2350:-2:840:1",
        "1:1001:2:-2350:-2:840",
        "1:1001:2:2350:-2:USD",
        "1:1001:2:2350\n:-2:840"
      })
  void whatNoFormOfOursHoldsIsNoLine(String text) {
    assertEquals(Optional.empty(), Line.read(text));
  }
}
