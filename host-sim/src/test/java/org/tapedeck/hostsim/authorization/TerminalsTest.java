package org.tapedeck.hostsim.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.Table;
import org.tapedeck.hostsim.terminals.Terminals;

class TerminalsTest {

  static Stream<List<String>> terminals() {
    return Table.rows(
        """
        known    | blocked  | changes to W3        | code
        any      | none     | at 22 00119911       | 00
        1515     | none     | at 26 1515           | 00
        59991515 | none     | at 26 1515           | 00
        1516     | none     | at 26 1515           | 03
        00011515 | none     | at 26 1515           | 03
        any      | 1515     | at 26 1515           | 03
        any      | 59991515 | at 26 1515           | 03
        any      | 1516     | at 26 1515           | 00
        any      | 1515     | at 57 0000           | 03
        any      | 1515     | part 5 305           | 03
        any      | 1515     | part 5 388           | 03
        any      | Q        | at 30 Q              | 00
        """);
  }

  @ParameterizedTest
  @MethodSource("terminals")
  void theTerminalMustBeKnownAndNotBlocked(List<String> row) {
    Desk desk = new Desk(Terminals.of(row.get(0), row.get(1)));
    assertEquals(row.get(3), desk.code(row.get(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"W3", "W7", "W8"})
  void theTerminalReadsAnErrorOfItsNumberAndNothingIsHeld(String example) {
    Desk desk = new Desk(Terminals.of("any", "1515"));
    String answer = desk.answerTo(Examples.record(example));
    assertEquals("03", answer.substring(17, 19));
    assertEquals("TERM ID ERROR   ", answer.substring(37, 53));
    assertEquals("no-hold", String.join("", desk.books.lines()).split(" ")[0]);
  }

  @Test
  void aRepeatOfABlockedTerminalIsRefusedAgain() {
    Desk desk = new Desk(Terminals.of("any", "1515"));
    desk.code("at 61 56");
    String repeat = Changed.by(Examples.record("W3"), "at 61 66");
    assertEquals("03", ResponseFormat.code(desk.answerTo(repeat)));
  }
}
