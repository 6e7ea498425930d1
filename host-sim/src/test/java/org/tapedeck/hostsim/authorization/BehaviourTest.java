package org.tapedeck.hostsim.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.behaviour.AuthorizationBehaviours;
import org.tapedeck.hostsim.behaviour.Behaviour;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.Table;

class BehaviourTest {

  static Stream<List<String>> rows() {
    return Table.rows(
        """
        amount | code | text             | delivery     | books
        301    | 01   | CALL             | PLAIN        | no-hold
        303    | 03   | TERM ID ERROR    | PLAIN        | no-hold
        304    | 04   | HOLD-CALL        | PLAIN        | no-hold
        305    | 05   | DECLINE          | PLAIN        | no-hold
        314    | 14   | CARD NO. ERROR   | PLAIN        | no-hold
        351    | 51   | DECLINE          | PLAIN        | no-hold
        354    | 54   | EXPIRED CARD     | PLAIN        | no-hold
        357    | 57   | SERV NOT ALLOWED | PLAIN        | no-hold
        363    | 63   | SEC VIOLATION    | PLAIN        | no-hold
        377    | Q7   |                  | PLAIN        | no-hold
        381    | 00   | EXACT MATCH      | SILENT       | hold
        382    | 00   | EXACT MATCH      | HANG_UP      | hold
        383    | 00   | EXACT MATCH      | HALF_FRAME   | hold
        384    | 00   | EXACT MATCH      | LATE         | hold
        385    | 00   | EXACT MATCH      | WRONG_LRC    | hold
        386    | 00   | EXACT MATCH      | WRONG_PARITY | hold
        387    | 00   | EXACT MATCH      | GATEWAY_500  | hold
        388    |      |                  | GATEWAY_503  |
        389    | 00   | EXACT MATCH      | TWICE        | hold
        391    | 91   | NO REPLY         | PLAIN        | no-hold
        394    | 94   | DUPLICATE TRANS  | PLAIN        | no-hold
        396    | 96   | SYSTEM ERROR     | PLAIN        | no-hold
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theLastTwoDigitsOfTheAmountDecide(List<String> row) {
    Desk desk = new Desk();
    Reply reply = desk.ask(Changed.by(Examples.record("W3"), "part 5 " + row.get(0)));
    String answer = reply.text();
    assertEquals(row.get(1), answer.isEmpty() ? "" : answer.substring(17, 19));
    assertEquals(row.get(2), answer.isEmpty() ? "" : answer.substring(37, 53).strip());
    assertEquals(row.get(3), reply.delivery().name());
    assertEquals(row.get(4), String.join("", desk.books.lines()).split(" ")[0]);
  }

  @Test
  void everyBehaviourIsTested() {
    TreeSet<String> tested = new TreeSet<>();
    rows().forEach(row -> tested.add(row.get(0).substring(1)));
    TreeSet<String> declared = new TreeSet<>();
    AuthorizationBehaviours.ROWS.stream().map(Behaviour::ending).forEach(declared::add);
    assertEquals(declared, tested);
  }

  @ParameterizedTest
  @CsvSource({"1000", "1999", "1020", "1050", "1095", "1919", "9", "320", "100"})
  void allOtherAmountsAreApproved(String amount) {
    assertEquals("00", new Desk().code("part 5 " + amount));
  }

  @Test
  void anAmountOfOneDigitEndsInAZeroAndThatDigit() {
    assertEquals("05", new Desk().code("part 5 5"));
  }
}
