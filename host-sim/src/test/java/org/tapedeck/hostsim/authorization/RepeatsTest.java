package org.tapedeck.hostsim.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.terminals.Terminals;

class RepeatsTest {
  private static final String W3 = Examples.record("W3");

  private final Desk desk = new Desk();

  private String answer(String changes) {
    return desk.answerTo(Changed.by(W3, changes));
  }

  private long holds() {
    return desk.books.lines().stream().filter(line -> line.startsWith("hold ")).count();
  }

  @Test
  void aRepeatGetsTheSameAnswerAndBooksNothing() {
    String first = answer("at 61 56");
    assertEquals(first, answer("at 61 66"));
    assertEquals(1, holds());
  }

  @Test
  void aRepeatThatComesAnotherWayIsAnsweredInItsOwnApplicationType() {
    String first = answer("at 2 4; at 61 56");
    assertEquals("E4", first.substring(0, 2));
    assertEquals("E0" + first.substring(2), answer("at 2 0; at 61 66"));
    assertEquals("E2" + first.substring(2), answer("at 2 2; at 61 66"));
    assertEquals(1, holds());
  }

  @Test
  void aRepeatOfASilentRequestIsAnsweredPlainly() {
    assertEquals(Delivery.SILENT, desk.ask(Changed.by(W3, "part 5 381")).delivery());
    assertEquals(Delivery.PLAIN, desk.ask(Changed.by(W3, "at 61 66; part 5 381")).delivery());
    assertEquals(1, holds());
  }

  @Test
  void aRepeatOfWhatNeverCameIsANewRequest() {
    assertEquals("00", ResponseFormat.code(answer("at 61 66")));
    assertEquals(1, holds());
  }

  @Test
  void aRepeatWithAnotherAmountIsANewRequest() {
    assertNotEquals(answer("at 61 56"), answer("at 61 66; part 5 400"));
  }

  @Test
  void aRepeatFromAnotherTerminalIsANewRequest() {
    assertNotEquals(answer("at 61 56"), answer("at 61 66; at 26 1516"));
  }

  @Test
  void theSameRequestWithoutARepeatCodeIsASecondHold() {
    answer("at 61 56");
    answer("at 61 56");
    assertEquals(2, holds());
  }

  @Test
  void aRepeatedReversalGetsTheSameAnswer() {
    desk.approveW4();
    String first = desk.answerTo(Examples.record("W7"));
    assertEquals(first, desk.answerTo(Changed.by(Examples.record("W7"), "at 61 69")));
  }

  @Test
  void aRepetitionThatWasRecognisedStandsInTheBooks() {
    answer("at 61 56");
    answer("at 61 66");
    assertEquals(
        "repetition profile=vital of=authorization number=0002"
            + " merchant=888000002200 store=5999 terminal=1515 code=00",
        desk.books.lines().get(1));
  }

  @Test
  void afterTheNumbersHaveComeRoundAnOldNumberIsANewRequest() {
    String first = answer("at 61 56");
    String second = answer("at 61 56; part 5 400");
    assertNotEquals(first, second);
    assertEquals(2, holds());
    assertEquals(second, answer("at 61 66; part 5 400"));
    assertEquals("00", ResponseFormat.code(answer("at 61 66")));
    assertEquals(3, holds());
  }

  @Test
  void aRepeatedReversalThatLeavesAnotherAmountIsAnotherOne() {
    desk.approveW4();
    assertEquals("00", ResponseFormat.code(desk.answerTo(Examples.record("W8"))));
    String other = Changed.by(Examples.record("W8"), "at 61 69; part 6 110");
    assertEquals("77", ResponseFormat.code(desk.answerTo(other)));
  }

  @Test
  void aHostThatDoesNotRecogniseRepeatsHoldsTwice() {
    Desk forgetful = new Desk(Terminals.ANY, false);
    forgetful.answerTo(Changed.by(W3, "at 61 56"));
    forgetful.answerTo(Changed.by(W3, "at 61 66"));
    List<String> lines = forgetful.books.lines();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).contains(" surplus=no "), lines.get(0));
    assertTrue(lines.get(1).contains(" surplus=yes "), lines.get(1));
  }
}
