package org.tapedeck.hostsim.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.support.Table;
import org.tapedeck.hostsim.terminals.Terminals;

class RejectionTest {

  static Stream<List<String>> rejections() {
    return Table.rows(
        """
        what is wrong                 | record | changes              | error
        merchant is not a number      | a      | at 28 A              | E0001H09
        device is not known           | a      | at 48 X              | D0001H12
        device in lower case          | a      | at 48 q              | D0001H12
        device is blank               | a      | at 48 _              | D0001H12
        industry is not a letter      | a      | at 49 #              | E0001H12
        currency is not a number      | a      | at 50 USD            | E0001H13
        no such date                  | a      | at 58 1301           | E0001H16
        batch number 000              | a      | at 62 000            | E0001H17
        blocking indicator            | a      | at 65 1              | E0001H18
        header group is not known     | a      | at 9 A               | E0001H05
        parameter is a detail         | b      | at 5 D               | S0002D05
        country is not a number       | b      | at 10 USA            | E0002P06
        terminal id is not a number   | b      | at 71 A              | E0002P13
        transaction code              | c      | at 10 59             | E0003D06
        card number is not a number   | c      | at 14 X              | E0003D09
        check digit                   | c      | at 29 2              | E0003D09
        card type is not known        | c      | at 14 1111111111111117 | C0003D09
        sequence number 0000          | c      | at 39 0000           | E0003D13
        sequence is not a number      | c      | at 39 A              | E0003D13
        approval code begins blank    | c      | at 45 _              | E0003D15
        approval code of zeros        | c      | at 45 000000         | E0003D15
        approval code of blanks       | c      | at 45 ______         | E0003D15
        approval code with a sign     | c      | at 45 12-456         | E0003D15
        identifier of blanks          | c      | at 62 _______________ | E0003D19
        no such date                  | c      | at 51 0932           | E0003D16
        no such time                  | c      | at 55 240000         | E0003D17
        voided detail                 | c      | at 81 V              | E0003D21
        void indicator                | c      | at 81 X              | E0003D21
        transaction status            | c      | at 82 20             | E0003D22
        settlement amount 0           | c      | at 85 000000000000   | E0003D24
        settlement amount             | c      | at 85 A              | E0003D24
        authorized amount 0           | c      | at 97 000000000000   | E0003D25
        authorized too much           | c      | at 97 000010000000   | E0003D25
        total is not a number         | c      | at 109 A             | E0003D26
        purchase id format            | c      | at 121 2             | E0003D27
        clearing sequence             | c      | at 147 02            | E0003D29
        clearing count                | c      | at 149 02            | E0003D30
        commerce indicator            | c      | at 151 4             | E0003D31
        hotel group                   | c      | at 9 P               | E0003D05
        group missing                 | c      | at 8 @               | E0003D05
        wrong in the second detail    | d      | at 55 240000         | E0004D17
        trailer date                  | e      | at 10 0912           | E0005T06
        trailer batch number          | e      | at 14 004            | E0005T07
        record count                  | e      | at 17 000000003      | E0005T08
        hashing total                 | e      | at 41 1              | E0005T09
        cash-back total               | e      | at 57 1              | E0005T10
        net deposit                   | e      | at 73 1              | E0005T11
        trailer is not a number       | e      | at 17 A              | E0005T08
        """);
  }

  @ParameterizedTest
  @MethodSource("rejections")
  void whatIsWrongIsNamedByRecordAndField(List<String> row) {
    BatchDesk desk = new BatchDesk();
    String answer = desk.answerTo(BatchDesk.w12(row.get(1), row.get(2)));
    assertEquals("RB00", answer.substring(34, 38), row.get(0));
    assertEquals(row.get(3), answer.substring(41, 49), row.get(0));
    assertTrue(answer.length() <= 81);
  }

  @ParameterizedTest
  @MethodSource("rejections")
  void aRejectedBatchLeavesNothingBehindAndMayComeAgain(List<String> row) {
    BatchDesk desk = new BatchDesk();
    desk.answerTo(BatchDesk.w12(row.get(1), row.get(2)));
    assertTrue(desk.books.lines().stream().noneMatch(line -> line.startsWith("batch ")));
    assertEquals("GB", desk.answerTo(BatchDesk.w12()).substring(34, 36));
  }

  static Stream<List<String>> headers() {
    return Table.rows(
        """
        known         | blocked       | changes to the header | error
        any           | none          | at 62 003             |
        any           | none          | at 40 00019999        |
        1515          | none          | at 62 003             |
        59991515      | none          | at 62 003             |
        1516,59991515 | none          | at 62 003             |
        1516          | none          | at 62 003             | U0001H111515
        00011515      | none          | at 62 003             | U0001H111515
        1515          | none          | at 44 1516            | U0001H111516
        59991515      | none          | at 40 0001            | U0001H111515
        any           | 1515          | at 62 003             | B0001H111515
        any           | 59991515      | at 62 003             | B0001H111515
        any           | 1514,1515     | at 62 003             | B0001H111515
        1515          | 1515          | at 62 003             | B0001H111515
        1516          | 1515          | at 62 003             | B0001H111515
        any           | 00011515      | at 62 003             |
        any           | 5999          | at 62 003             |
        any           | Q             | at 48 Q               | D0001H12QD
        any           | 1516,Q        | at 48 Q               | D0001H12QD
        any           | M             | at 48 Q               |
        any           | 1515,Q        | at 48 Q               | B0001H111515
        any           | 1515          | at 48 X               | B0001H111515
        any           | 1515          | at 28 A               | E0001H09A88000002200
        """);
  }

  @ParameterizedTest
  @MethodSource("headers")
  void theTerminalAndItsDeviceMustBeKnownAndNotBlocked(List<String> row) {
    BatchDesk desk = new BatchDesk().serving(Terminals.of(row.get(0), row.get(1)));
    String answer = desk.answerTo(BatchDesk.w12("a", row.get(2)));
    assertEquals(row.get(3).isEmpty() ? "GB" : "RB", answer.substring(34, 36));
    assertEquals(row.get(3).isEmpty() ? "_ACCEPTED" : row.get(3), answer.substring(41).strip());
  }

  @Test
  void theFirstErrorWins() {
    Map<String, String> records = BatchDesk.w12("d", "at 55 240000");
    records.put("e", BatchDesk.w12("e", "at 17 000000003").get("e"));
    assertEquals("E0004D17", new BatchDesk().answerTo(records).substring(41, 49));
  }

  @Test
  void aCountOfThreeForFourRecordsIsFieldEightOfRecordFour() {
    Map<String, String> records = BatchDesk.w12("e", "at 17 000000003");
    records.remove("d");
    assertEquals("E0004T08", new BatchDesk().answerTo(records).substring(41, 49));
  }

  @Test
  void aBatchWithoutDetailsIsOutOfSequence() {
    Map<String, String> records = BatchDesk.w12();
    records.keySet().removeAll(List.of("c", "d"));
    assertEquals("S0003T05", new BatchDesk().answerTo(records).substring(41, 49));
  }

  @Test
  void theCardNumberInErrorComesBackMasked() {
    String answer = new BatchDesk().answerTo(BatchDesk.w12("c", "at 29 2"));
    assertEquals("411111******1112", answer.substring(49));
    assertFalse(answer.contains("4111111111111112"));
  }

  @Test
  void theCountAndTheNetDepositAreThoseThatTheHostSaw() {
    String answer = new BatchDesk().answerTo(BatchDesk.w12("e", "at 17 000000003"));
    assertEquals("0000000050000000000000020", answer.substring(9, 34));
  }
}
