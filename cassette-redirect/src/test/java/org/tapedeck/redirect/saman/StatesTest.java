package org.tapedeck.redirect.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.redirect.TextTable;

/** states.txt: what the buyer is told of every State, however it is written. */
class StatesTest {

  // spotless:off
  /** What the table's short words stand for in a sentence. */
  private static final Map<String, String> WORDS = Map.of(
      "cancelled",              "cancelled",
      "technical",              "technical",
      "check card",             "check your card",
      "other card",             "take another card",
      "again",                  "try again",
      "check data",             "check your data",
      "bank will return money", "return your money",
      "later",                  "try later");
  // spotless:on

  private final SamanCassette cassette = new SamanCassette();

  static Stream<List<String>> refusals() {
    return TextTable.rows("/saman/states.txt").stream().filter(row -> !row.get(0).equals("OK"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void theBuyerIsToldWhatTheTableSays(List<String> row) {
    for (String written : List.of(row.get(0), row.get(1), row.get(1).toUpperCase())) {
      Values evidence = notPaid(written);
      assertEquals(row.get(0), evidence.text("state"), written);
      assertEquals(row.get(4), evidence.text("retry").toLowerCase(), written);
      String told = cassette.toldBuyer(evidence).orElseThrow();
      assertTrue(told.contains(WORDS.get(row.get(3))), told);
      assertTrue(told.endsWith("."), told);
    }
  }

  @Test
  void okIsNoRefusal() {
    for (String written : List.of("OK", "ok", " O K ")) {
      assertTrue(State.of(written).isOk(), written);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Paid", "OKAY", "0", "<script>", "تراکنش"})
  void whatIsNotInTheTableCountsAsCancelledAndIsNotKept(String written) {
    Values evidence = notPaid(written);
    assertEquals("unknown", evidence.text("state"));
    assertEquals("YES", evidence.text("retry"));
    assertEquals(
        "The payment was cancelled, or the bank did not make it.",
        cassette.toldBuyer(evidence).orElseThrow());
  }

  private Values notPaid(String state) {
    String parameters = "ResNum=OURS RefNum= State=" + state.replace(" ", "%20");
    Verdict verdict = cassette.judge(Samples.call(parameters), Samples.visit("profile=SOAP"));
    return ((Verdict.NotPaid) verdict).evidence();
  }
}
