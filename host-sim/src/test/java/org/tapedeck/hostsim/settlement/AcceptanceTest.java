package org.tapedeck.hostsim.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.behaviour.BatchBehaviours;
import org.tapedeck.hostsim.behaviour.Behaviour;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.Authorized;
import org.tapedeck.hostsim.books.Place;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.Table;

class AcceptanceTest {
  private final BatchDesk desk = new BatchDesk();

  private String result(Map<String, String> records) {
    return desk.answerTo(records).substring(34, 36);
  }

  private static Map<String, String> longer(String letter, String map, int length) {
    Map<String, String> records = BatchDesk.w12(letter, map);
    records.compute(letter, (l, record) -> (record + "0".repeat(200)).substring(0, length));
    return records;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "another agent and chain,     a, at 16 123456111111",
    "another merchant,            a, at 28 999999999911",
    "blocked records,             a, at 65 2",
    "cleared once as 00/00,       c, at 147 0000",
    "cash advance,                c, at 10 55",
    "off-line approval,           c, at 38 6",
    "identifier of zeros,         c, at 62 000000000000000",
    "identifier in lower case,    c, at 62 mc1234567abcdef",
    "identifier with signs,       c, at 62 MRG-0A/00001.#~",
    "identifier ends in blanks,   c, at 62 MCC1234560911__",
    "identifier begins blank,     c, at 62 _02254123456789",
    "identifier with a blank,     c, at 62 MCC123456_09111",
    "identifier of one sign,      c, at 62 ______________1",
    "approval in lower case,      c, at 45 ab12cd",
    "approval ends in blanks,     c, at 45 12345_",
    "approval with a blank,       c, at 45 12_456",
    "approval with zeros first,   c, at 45 000001",
    "no validation code,          c, at 77 ____",
    "hotel purchase id,           c, at 121 4"
  })
  void whatTheSpecificationAllowsIsAccepted(String what, String record, String changes) {
    assertEquals("GB", result(BatchDesk.w12(record, changes)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "base only,               c, at 6 @@@@,  108",
    "group 3 only,            c, at 6 @@@D,  146",
    "header with telephones,  a, at 9 B,      87",
    "header with developer,   a, at 9 P,      75",
    "header with both,        a, at 9 R,      97"
  })
  void theGroupMapSaysHowLongARecordIs(String what, String record, String map, int length) {
    assertEquals("GB", result(longer(record, map, length)));
  }

  @Test
  void moreCreditsThanSalesGiveANetDepositWithoutSign() {
    Map<String, String> records = BatchDesk.w12("d", "at 85 000000000150");
    String totals = String.format(Locale.ROOT, "at 26 %016d; at 58 %016d", 270, 30);
    records.compute("e", (l, trailer) -> Changed.by(trailer, totals));
    assertEquals("GB", result(records));
  }

  @Test
  void theTextOfAGoodBatchMayBeginWithASpace() {
    desk.with(true, false);
    assertEquals(" ACCEPTED", desk.answerTo(BatchDesk.w12()).substring(41, 50));
  }

  @Test
  void voidedDetailsCanBeIgnored() {
    desk.with(false, true);
    Map<String, String> records = BatchDesk.w12("c", "at 81 V");
    records.compute("e", (l, t) -> Changed.by(t, String.format(Locale.ROOT, "at 58 %016d", 100)));
    assertEquals("GB", result(records));
  }

  @Test
  void theNumberMayBeUsedAgainAfterFiveDays() {
    assertEquals("GB", result(BatchDesk.w12()));
    desk.clock.turn(Duration.ofDays(5).minusSeconds(1));
    assertEquals("QD", result(BatchDesk.w12()));
    desk.clock.turn(Duration.ofSeconds(1));
    assertEquals("GB", result(BatchDesk.w12()));
    assertEquals("QD", result(BatchDesk.w12()));
  }

  @Test
  void aDuplicateIsToldWhateverItsTotals() {
    assertEquals("GB", result(BatchDesk.w12()));
    assertEquals("QD", result(BatchDesk.netDeposit(500)));
    assertEquals("QD", result(BatchDesk.w12("e", "at 17 000000003")));
  }

  @Test
  void aDuplicateIsAnsweredWithTheFiguresThatWereAccepted() {
    desk.answerTo(BatchDesk.w12());
    Map<String, String> shorter = BatchDesk.w12("a", "at 58 0912");
    shorter.remove("d");
    String totals =
        String.format(Locale.ROOT, "at 10 0912003000000004%016d; at 58 %016d", 120, 120);
    shorter.compute("e", (l, trailer) -> Changed.by(trailer, totals));
    assertEquals(Examples.record("W13"), desk.answerTo(shorter));
  }

  @Test
  void aPretendedDuplicateHasItsOwnFigures() {
    String answer = desk.answerTo(BatchDesk.netDeposit(475));
    assertEquals("0000000050000000000000475QD000030911", answer.substring(9).strip());
  }

  @Test
  void whereABatchWasAcceptedNothingIsPretended() {
    desk.answerTo(BatchDesk.w12());
    assertEquals(Examples.record("W13"), desk.answerTo(BatchDesk.netDeposit(475)));
  }

  @ParameterizedTest
  @CsvSource({"at 28 999999999911", "at 40 0011", "at 44 9911"})
  void theSameNumberFromElsewhereIsAnotherBatch(String elsewhere) {
    assertEquals("GB", result(BatchDesk.w12()));
    assertEquals("GB", result(BatchDesk.w12("a", elsewhere)));
  }

  @Test
  void ofAVeryLongBatchOnlyTheSumsGoOn() {
    Map<String, String> records = new LinkedHashMap<>();
    records.put("a", BatchDesk.w12().get("a"));
    records.put("b", BatchDesk.w12().get("b"));
    for (int i = 0; i < 3_000; i++) {
      records.put("c" + i, BatchDesk.w12().get("c"));
    }
    String totals =
        String.format(Locale.ROOT, "at 17 000003003%016d; at 58 %016d", 360_000, 360_000);
    records.put("e", Changed.by(BatchDesk.w12().get("e"), totals));
    assertEquals("GB", result(records));
    assertEquals(1 + 1_000, desk.books.lines().size());
  }

  static Stream<List<String>> behaviours() {
    return Table.rows(
        """
        net  | result | delivery    | booked
        471  | RB     | PLAIN       | no
        472  | GB     | SILENT      | yes
        473  | GB     | HANG_UP     | yes
        474  | GB     | LATE        | yes
        475  | QD     | PLAIN       | no
        476  | GB     | GATEWAY_500 | yes
        477  | GB     | WRONG_LRC   | yes
        """);
  }

  /** The hold of W4, which W12c settles. */
  private Authorized w4() {
    return new Authorized(
        new Place("888000002200", "5999", "1515"),
        "0002",
        "411111******1111",
        320,
        "123456",
        "091102",
        "103015",
        "225410000001",
        "002254123456789");
  }

  @Test
  void aHoldTellsInWhichBatchItWasSettled() {
    desk.books.hold(w4());
    desk.send(BatchDesk.w12());
    String hold = desk.books.lines().get(0);
    assertTrue(hold.contains(" ended=settled batch=003 settled=120 "), hold);
  }

  @Test
  void aRejectedBatchSettlesNothing() {
    desk.books.hold(w4());
    desk.send(BatchDesk.w12("e", "at 26 0000000000000221"));
    List<String> lines = desk.books.lines();
    assertTrue(lines.get(0).contains(" ended=no batch=- settled=0 "), lines.get(0));
    assertTrue(lines.get(1).startsWith("no-batch profile=vital number=003 "), lines.get(1));
    assertTrue(lines.get(1).endsWith(" error=E0005T09"), lines.get(1));
  }

  @Test
  void aDuplicateIsARepetitionInTheBooks() {
    desk.send(BatchDesk.w12());
    desk.send(BatchDesk.w12());
    List<String> lines = desk.books.lines();
    assertTrue(
        lines.get(lines.size() - 1).startsWith("repetition profile=vital of=batch number=003 "));
  }

  private boolean isBooked() {
    return desk.books.lines().stream().anyMatch(line -> line.startsWith("batch "));
  }

  @ParameterizedTest
  @MethodSource("behaviours")
  void theLastTwoDigitsOfTheNetDepositDecide(List<String> row) {
    Reply reply = desk.send(BatchDesk.netDeposit(Long.parseLong(row.get(0))));
    assertEquals(row.get(1), reply.text().substring(34, 36));
    assertEquals(row.get(2), reply.delivery().name());
    assertEquals(row.get(3), isBooked() ? "yes" : "no");
  }

  @ParameterizedTest
  @MethodSource("behaviours")
  void whatWasBookedIsADuplicateWhenItComesAgain(List<String> row) {
    Map<String, String> records = BatchDesk.netDeposit(Long.parseLong(row.get(0)));
    desk.send(records);
    assertEquals(row.get(3).equals("yes") ? "QD" : row.get(1), result(records));
  }

  @Test
  void thePretendedErrorNamesFieldNineteenOfTheFirstDetail() {
    String answer = desk.answerTo(BatchDesk.netDeposit(471));
    assertEquals("E0003D19002254123456789", answer.substring(41));
  }

  @Test
  void everyBehaviourIsTested() {
    TreeSet<String> tested = new TreeSet<>();
    behaviours().forEach(row -> tested.add(row.get(0).substring(1)));
    TreeSet<String> declared = new TreeSet<>();
    BatchBehaviours.ROWS.stream().map(Behaviour::ending).forEach(declared::add);
    assertEquals(declared, tested);
  }
}
