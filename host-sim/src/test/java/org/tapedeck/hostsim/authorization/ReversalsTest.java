package org.tapedeck.hostsim.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;

class ReversalsTest {
  private final Desk desk = new Desk();

  @BeforeEach
  void anApprovedPayment() {
    desk.approveW4();
  }

  private String code(String example, String changes) {
    return ResponseFormat.code(desk.answerTo(Changed.by(Examples.record(example), changes)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "identifier of nobody,       part 9 002254123456780,                 76",
    "approval code of nobody,    part 10 123457091102103015225410000001, 76",
    "other amount,               part 5 321,                             77",
    "other card,                 part 0 4012888888881881,                77",
    "other terminal,             at 26 1516,                             77",
    "more left than authorized,  part 6 321,                             77",
    "all of it left,             part 6 320,                             77",
    "zeros as in 1994,           part 6 000,                             00",
    "stored and sent later,      at 61 5A,                               00"
  })
  void aReversalMustNameItsOriginal(String what, String changes, String code) {
    assertEquals(code, code("W7", changes));
  }

  @Test
  void aSecondFullReversalIsAnswered79() {
    assertEquals("00", code("W7", "at 57 0004"));
    assertEquals("79", code("W7", "at 57 0005"));
  }

  @Test
  void theSamePartialReversalAgainIsAnswered79() {
    assertEquals("00", code("W8", "at 57 0005"));
    assertEquals("79", code("W8", "at 57 0006"));
  }

  @Test
  void aDifferentReversalAfterAPartialOneIsAnswered77() {
    assertEquals("00", code("W8", "at 57 0005"));
    assertEquals("77", code("W8", "at 57 0006; part 6 100"));
    assertEquals("77", code("W7", "at 57 0007"));
  }

  @Test
  void aRefusedReversalLeavesTheHoldOpen() {
    code("W7", "part 5 321");
    assertTrue(desk.books.lines().get(0).endsWith("state=open"));
  }

  @Test
  void theBooksShowReversalsAndWhatBecameOfTheHold() {
    code("W7", "at 57 0004");
    assertTrue(desk.books.lines().get(0).endsWith("state=reversed"));
    assertEquals(
        "reversal sequence=0004 merchant=888000002200 store=5999 terminal=1515"
            + " original=0002 left=0 code=00",
        desk.books.lines().get(1));
  }

  @Test
  void theAmountTableDoesNotSteerReversals() {
    Desk other = new Desk();
    other.code("part 5 305");
    String silent = other.answerTo(Changed.by(Examples.record("W3"), "part 5 381"));
    String identifier = silent.substring(67, 82);
    String data = silent.substring(19, 37) + silent.substring(54, 66);
    String reversal =
        Changed.by(Examples.record("W7"), "part 5 381; part 9 " + identifier + "; part 10 " + data);
    assertEquals("00", ResponseFormat.code(other.answerTo(reversal)));
  }

  @ParameterizedTest
  @CsvSource({"part 9", "part 9 000000000000000"})
  void aCardWithoutIdentifierIsFoundByItsOtherData(String identifier) {
    desk.code("part 0 5499740000000057; at 57 0009");
    String data = "123457091102103015225410000002";
    String changes = "part 0 5499740000000057; part 10 " + data + "; " + identifier;
    assertEquals("00", code("W7", changes));
  }
}
