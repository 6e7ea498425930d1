package org.tapedeck.hostsim.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;

class WorkedExamplesTest {
  private final Desk desk = new Desk();

  private static String record(String name) {
    return Examples.record(name);
  }

  @Test
  void w1IsALinkTestAndIsAnsweredWithoutAnApproval() {
    assertTrue(LinkTest.is(record("W1")));
    String answer = desk.authorizations.linkTest(record("W1")).text();
    assertEquals("85", ResponseFormat.code(answer));
    assertEquals(69, answer.length());
  }

  @Test
  void w3IsAnsweredAsInW5() {
    assertEquals(record("W5"), desk.answerTo(record("W3")));
  }

  @Test
  void w3WithoutACardVerificationValueIsAnsweredAsInW4() {
    assertEquals(record("W4"), desk.approveW4());
  }

  @Test
  void aDeclineIsAnsweredAsInW6() {
    desk.approveW4();
    desk.clock.set("2002-09-11T14:31:01Z");
    String request = Changed.by(record("W3"), "at 57 0003; part 5 305; part 11 0147");
    assertEquals(record("W6"), desk.answerTo(request));
  }

  @Test
  void w7IsAnsweredAsInW9() {
    desk.approveW4();
    desk.clock.set("2002-09-11T14:35:02Z");
    assertEquals(record("W9"), desk.answerTo(record("W7")));
  }

  @Test
  void w8LeavesOneTwentyOfThreeTwenty() {
    desk.approveW4();
    assertEquals("00", ResponseFormat.code(desk.answerTo(record("W8"))));
    assertTrue(desk.books.lines().get(0).contains("amount=320 open=120"));
  }
}
