package org.tapedeck.hostsim.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.hostsim.behaviour.Amounts;
import org.tapedeck.hostsim.behaviour.AuthorizationBehaviours;
import org.tapedeck.hostsim.behaviour.Behaviour;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.behaviour.ReversalBehaviours;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.Table;
import org.tapedeck.hostsim.terminals.Terminals;

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
        "reversal profile=vital sequence=0004 merchant=888000002200 store=5999 terminal=1515"
            + " original=0002 left=0 code=00",
        desk.books.lines().get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"121", "129", "141", "148"})
  void whereAmountsSteerNothingAReversalIsDoneWhateverItLeaves(String left) {
    Desk plain = new Desk(Terminals.ANY, true, Amounts.IGNORE);
    plain.approveW4();
    Reply reply = plain.ask(Changed.by(Examples.record("W8"), "part 6 " + left));
    assertEquals("00", ResponseFormat.code(reply.text()));
    assertEquals(Delivery.PLAIN, reply.delivery());
    assertTrue(plain.books.lines().get(0).endsWith("state=reduced"));
  }

  static Stream<List<String>> behaviours() {
    return Table.rows(
        """
        left | code | text             | delivery     | hold
        121  | 21   | NO ACTION TAKEN  | PLAIN        | open
        125  | 05   | DECLINE          | PLAIN        | open
        126  | 76   | NO ACTION TAKEN  | PLAIN        | open
        127  | Q7   |                  | PLAIN        | open
        129  | 79   | ALREADY REVERSED | PLAIN        | reduced
        130  | 80   | DATE ERROR       | PLAIN        | open
        131  | 03   | TERM ID ERROR    | PLAIN        | open
        132  | 91   | NO REPLY         | PLAIN        | open
        134  | 94   | DUPLICATE TRANS  | PLAIN        | open
        136  | 96   | SYSTEM ERROR     | PLAIN        | open
        141  | 00   | APPROVAL         | SILENT       | reduced
        142  | 00   | APPROVAL         | HANG_UP      | reduced
        143  | 00   | APPROVAL         | HALF_FRAME   | reduced
        144  | 00   | APPROVAL         | LATE         | reduced
        145  | 00   | APPROVAL         | WRONG_LRC    | reduced
        146  | 00   | APPROVAL         | WRONG_PARITY | reduced
        147  | 00   | APPROVAL         | GATEWAY_500  | reduced
        148  |      |                  | GATEWAY_503  | open
        149  | 00   | APPROVAL         | TWICE        | reduced
        """);
  }

  @ParameterizedTest
  @MethodSource("behaviours")
  void theLastTwoDigitsOfWhatIsLeftDecide(List<String> row) {
    Reply reply = desk.ask(Changed.by(Examples.record("W8"), "part 6 " + row.get(0)));
    String answer = reply.text();
    assertEquals(row.get(1), answer.isEmpty() ? "" : answer.substring(17, 19));
    assertEquals(row.get(2), answer.isEmpty() ? "" : answer.substring(37, 53).strip());
    assertEquals(row.get(3), reply.delivery().name());
    assertTrue(desk.books.lines().get(0).endsWith("state=" + row.get(4)), row.get(4));
  }

  @ParameterizedTest
  @MethodSource("behaviours")
  void whatWasTakenBackIsAnswered79WhenItIsAskedAgain(List<String> row) {
    String again = "part 6 " + row.get(0);
    desk.ask(Changed.by(Examples.record("W8"), again));
    boolean reduced = row.get(4).equals("reduced");
    String code = desk.answerTo(Changed.by(Examples.record("W8"), again + "; at 57 0006"));
    assertEquals(reduced ? "79" : row.get(1), code.isEmpty() ? "" : ResponseFormat.code(code));
  }

  @Test
  void everyBehaviourIsTestedAndIsNoneOfAnAuthorization() {
    TreeSet<String> tested = new TreeSet<>();
    behaviours().forEach(row -> tested.add(row.get(0).substring(1)));
    TreeSet<String> declared = new TreeSet<>();
    ReversalBehaviours.ROWS.stream().map(Behaviour::ending).forEach(declared::add);
    assertEquals(declared, tested);
    AuthorizationBehaviours.ROWS.stream().map(Behaviour::ending).forEach(declared::remove);
    assertEquals(declared, tested);
  }

  @Test
  void ofAFullReversalTheAmountThatWasAuthorizedDecides() {
    Desk other = new Desk();
    String approved = other.answerTo(Changed.by(Examples.record("W3"), "part 5 321"));
    assertEquals("21", ResponseFormat.code(other.answerTo(reversalOf(approved, "321"))));
    assertTrue(other.books.lines().get(0).endsWith("state=open"));
  }

  @Test
  void theTableOfAuthorizationsDoesNotSteerReversals() {
    Desk other = new Desk();
    other.code("part 5 305");
    String silent = other.answerTo(Changed.by(Examples.record("W3"), "part 5 381"));
    assertEquals("00", ResponseFormat.code(other.answerTo(reversalOf(silent, "381"))));
  }

  /** W7 for another original, given by the answer to it. */
  private static String reversalOf(String answer, String amount) {
    String identifier = answer.substring(67, 82);
    String data = answer.substring(19, 37) + answer.substring(54, 66);
    String changes = "part 5 " + amount + "; part 9 " + identifier + "; part 10 " + data;
    return Changed.by(Examples.record("W7"), changes);
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
