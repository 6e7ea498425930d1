package org.tapedeck.hostsim.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.Table;

class AnswersTest {
  private static final char FS = '\u001c';

  private static String answer(String changes) {
    return new Desk().answerTo(Changed.by(Examples.record("W3"), changes));
  }

  private static String at(String answer, int from, int to) {
    return answer.substring(from - 1, to);
  }

  static Stream<List<String>> addresses() {
    return Table.rows(
        """
        address              | result | text
        8320 ANY ST 85284    | Y      | EXACT MATCH
        8320 ANY ST 852840000| X      | EXACT MATCH
        8320 ANY ST 10001    | A      | ADDRESS MATCH
        1 ANY ST 85284       | Z      | ZIP MATCH
        1 ANY ST 852840000   | W      | ZIP MATCH
        1 ANY ST 10001       | N      | NO MATCH
        85284                | Z      | ZIP MATCH
        9001 ANY ST 85284    | U      | VER UNAVAILABLE
        9002 ANY ST 85284    | G      | VER UNAVAILABLE
        9003 ANY ST 85284    | R      | RETRY
        9004 ANY ST 85284    | E      | ERROR INELIGIBLE
        9005 ANY ST 85284    | S      | SERV UNAVAILABLE
                             | 0      | APPROVAL
        """);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void theAddressCheckGivesResultAndText(List<String> row) {
    String answer = answer("part 3 " + row.get(0));
    assertEquals(row.get(1), at(answer, 54, 54));
    assertEquals(row.get(2), at(answer, 38, 53).strip());
  }

  @Test
  void aDeclineCarriesNoAddressResult() {
    assertEquals("0", at(answer("part 5 305"), 54, 54));
  }

  static Stream<List<String>> verificationValues() {
    return Table.rows(
        """
        block 007 | answer
        11 999    | 007M
        111234    | 007M
        11 901    | 007N
        11 902    | 007P
        11 903    | 007S
        11 904    | 007U
        10 999    |
        01        |
        91        |
        """);
  }

  @ParameterizedTest
  @MethodSource("verificationValues")
  void theCardVerificationResultComesWhenAValueWasGivenAndTheResultWished(List<String> row) {
    String block = String.format(Locale.ROOT, "%-6s", row.get(0)).replace(' ', '_');
    String answer = answer("part 11 007" + block);
    assertEquals(row.get(1), answer.substring(answer.lastIndexOf(FS) + 1));
  }

  static Stream<List<String>> zones() {
    return Table.rows(
        """
        zone | now                  | local date | local time
        705  | 2002-09-11T14:30:15Z | 091102     | 103015
        706  | 2002-09-11T14:30:15Z | 091102     | 093015
        708  | 2002-01-01T05:00:00Z | 123101     | 210000
        705  | 2002-01-11T14:30:15Z | 011102     | 093015
        105  | 2002-09-11T14:30:15Z | 091102     | 093015
        001  | 2002-09-11T14:30:15Z | 091102     | 153015
        222  | 2002-09-11T14:30:15Z | 091102     | 200015
        601  | 2002-09-11T14:30:15Z | 091102     | 163015
        706  | 2002-04-07T07:59:59Z | 040702     | 015959
        706  | 2002-04-07T08:00:00Z | 040702     | 030000
        """);
  }

  @ParameterizedTest
  @MethodSource("zones")
  void dateAndTimeAreThoseOfTheTerminal(List<String> row) {
    Desk desk = new Desk();
    desk.clock.set(row.get(1));
    String answer = desk.answerTo(Changed.by(Examples.record("W3"), "at 49 " + row.get(0)));
    assertEquals(row.get(2), at(answer, 26, 31));
    assertEquals(row.get(3), at(answer, 32, 37));
  }

  @Test
  void onlyVisaCardsGetAnIdentifierAndAValidationCode() {
    String answer = answer("part 0 5499740000000057; part 11 0147");
    assertEquals("" + FS + FS + "014", answer.substring(67));
  }

  @Test
  void anAnswerWithoutGroupsEndsAfterItsSecondSeparator() {
    assertEquals(FS, answer("part 11").charAt(87));
    assertEquals(88, answer("part 11").length());
  }

  @ParameterizedTest
  @CsvSource({"' H02', H", "' A02', A", "' X02', N", "'', ' '"})
  void marketDataIsEchoedByItsLetter(String requested, String echoed) {
    String answer = answer("part 7 " + requested.replace(' ', '_'));
    assertEquals(echoed, at(answer, 67, 67));
  }

  @Test
  void aCardCheckWithoutAnAmountIsAnswered85AndBooksNoHold() {
    Desk desk = new Desk();
    assertEquals("85", desk.code("at 61 58; part 3; part 5 000"));
    assertFalse(desk.books.lines().get(0).startsWith("hold"));
  }

  static Stream<List<String>> characteristics() {
    return Table.rows(
        """
        changes to W3                  | returned
        at 56 N                        | N
        at 56 Y                        | V
        at 56 R                        | R
        at 56 I                        | I
        part 3 ; part 11 0147          | W
        part 3 ; part 11 0145          | U
        part 3 ; part 11 0146          | S
        part 3 ; part 11 0141          | N
        part 5 305                     | N
        """);
  }

  @ParameterizedTest
  @MethodSource("characteristics")
  void theReturnedIndicatorFollowsTheRequest(List<String> row) {
    assertEquals(row.get(1), at(answer(row.get(0)), 4, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "D, 4111111111111111=09031010000000000",
    "H, B4111111111111111^DOE/J^09031010000000000"
  })
  void aSwipedCardIsReadFromItsTrack(String source, String track) {
    String keyed = Examples.record("W3");
    String behind = keyed.substring(keyed.indexOf(FS, keyed.indexOf(FS) + 1) + 1);
    String swiped = keyed.substring(0, 63) + source + track + behind;
    assertEquals("A", at(new Desk().answerTo(swiped), 4, 4));
  }
}
