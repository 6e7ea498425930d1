package org.tapedeck.hostsim.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;

class WorkedExamplesTest {
  private final BatchDesk desk = new BatchDesk();

  @Test
  void aBatchOfOneSaleIsAnsweredAsInW11() {
    Map<String, String> records = BatchDesk.w12("a", "at 62 002");
    records.remove("d");
    records.compute("c", (l, sale) -> Changed.by(sale, "at 82 00; at 85 000000000320"));
    String totals = String.format(Locale.ROOT, "at 14 002000000004%016d; at 58 %016d", 320, 320);
    records.compute("e", (l, trailer) -> Changed.by(trailer, totals));
    assertEquals(Examples.record("W11"), desk.answerTo(records));
  }

  @Test
  void w12IsAccepted() {
    String answer = desk.answerTo(BatchDesk.w12());
    assertEquals("K1.ZR@@@@0000000050000000000000020GB00003_ACCEPTED", answer.strip());
    assertEquals(66, answer.length());
  }

  @Test
  void w12SentTwiceIsAnsweredAsInW13() {
    desk.answerTo(BatchDesk.w12());
    assertEquals(Examples.record("W13"), desk.answerTo(BatchDesk.w12()));
  }

  @Test
  void aBlankTransactionIdentifierIsAnsweredAsInW14() {
    String answer = desk.answerTo(BatchDesk.w12("c", "at 62 " + "_".repeat(15)));
    assertEquals(Examples.record("W14"), answer);
  }

  @Test
  void theBooksShowTheAcceptedBatchAndItsDetails() {
    desk.answerTo(BatchDesk.w12());
    assertEquals(
        List.of(
            "batch profile=vital number=003 merchant=888000002200 store=5999 terminal=1515"
                + " date=0911 records=5 hash=220 net=20 state=accepted",
            "detail profile=vital batch=003 record=3 code=56 sequence=0002 pan=411111******1111 amount=120 status=10",
            "detail profile=vital batch=003 record=4 code=CR sequence=0006 pan=549974******0057 amount=100 status=00"),
        desk.books.lines());
  }
}
