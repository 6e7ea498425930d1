package org.tapedeck.hostsim.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;

class RepeatsTest {
  private static final String W3 = Examples.record("W3");

  private final Desk desk = new Desk();

  private String answer(String changes) {
    return desk.answerTo(Changed.by(W3, changes));
  }

  @Test
  void aRepeatGetsTheSameAnswerAndBooksNothing() {
    String first = answer("at 61 56");
    assertEquals(first, answer("at 61 66"));
    assertEquals(1, desk.books.lines().size());
  }

  @Test
  void aRepeatOfASilentRequestIsAnsweredPlainly() {
    assertEquals(Delivery.SILENT, desk.ask(Changed.by(W3, "part 5 381")).delivery());
    assertEquals(Delivery.PLAIN, desk.ask(Changed.by(W3, "at 61 66; part 5 381")).delivery());
    assertEquals(1, desk.books.lines().size());
  }

  @Test
  void aRepeatOfWhatNeverCameIsANewRequest() {
    assertEquals("00", ResponseFormat.code(answer("at 61 66")));
    assertEquals(1, desk.books.lines().size());
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
    assertEquals(2, desk.books.lines().size());
  }

  @Test
  void aRepeatedReversalGetsTheSameAnswer() {
    desk.approveW4();
    String first = desk.answerTo(Examples.record("W7"));
    assertEquals(first, desk.answerTo(Changed.by(Examples.record("W7"), "at 61 69")));
  }
}
