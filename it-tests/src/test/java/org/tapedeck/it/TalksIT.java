package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each talk of the host simulator is played to the server, as talks.txt says. */
class TalksIT {

  private static final Path TALKS = Path.of(System.getProperty("talks"));

  /** One row of talks.txt, by one way. */
  private record Row(
      String talk,
      String way,
      List<String> atOnce,
      String state,
      String holds,
      String batches,
      boolean agree) {

    static Stream<Row> of(String line) {
      List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
      return Arrays.stream(cells.get(1).split(" "))
          .map(
              way ->
                  new Row(
                      cells.get(0),
                      way,
                      Line.words(cells.get(2)),
                      cells.get(3),
                      cells.get(4),
                      cells.get(5),
                      cells.get(6).equals("yes")));
    }

    Path file() {
      return TALKS.resolve(talk + ".talk");
    }
  }

  private static List<Row> rows() {
    return Glossary.resource("talks.txt")
        .lines()
        .filter(line -> line.contains("|") && !line.startsWith("#"))
        .flatMap(Row::of)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> talks() {
    return rows().stream()
        .map(row -> dynamicTest(row.talk() + " by " + row.way(), () -> new Played(row).check()));
  }

  @Test
  void everyTalkHasItsRow() throws IOException {
    try (Stream<Path> files = Files.list(TALKS)) {
      assertEquals(
          files.filter(file -> file.toString().endsWith(".talk")).sorted().toList(),
          rows().stream().map(Row::file).distinct().sorted().toList());
    }
  }

  /** A shop of its own, the question that the talk is about, and what came of it. */
  private static final class Played {

    private static final String LIMITS =
        "$READTIMEOUT=%s $LINE.ENQTIMEOUT=%s $LINE.ANSWERTIMEOUT=%s $LINE.SYNTIMEOUT=%s"
            + " $LINE.ACKTIMEOUT=%s $LINE.BATCHTIMEOUT=%s";

    private final Row row;
    private final Stage stage = Stage.shared();
    private final Telling telling = new Telling(stage);

    Played(Row row) throws IOException, InterruptedException {
      this.row = row;
    }

    void check() throws IOException, InterruptedException {
      reachBy(row.way());
      askOnce();
      prepare();
      if (isSlow()) {
        limit("2");
      }
      stage.host().play(row.file());
      try {
        tell("> " + question());
        tell("< " + String.join(" ", row.atOnce()));
        awaitState();
        checkBooks();
        String played = stage.host().talks().get(stage.host().talks().size() - 1);
        assertTrue(played.startsWith("played talk=" + row.talk() + ".talk "), played);
      } finally {
        stage.host().playNoMore(row.file());
      }
    }

    private void reachBy(String way) throws IOException, InterruptedException {
      tell(
          way.equals("ssl")
              ? "> admin cassette $CONNECTION=VitalSSL $PORT={port}"
              : "> admin cassette $CONNECTION=VitalLeasedLine $PORT={line-port}");
      tell("< PRC_OPERATION_SUCCESS RC_NONE");
      limit("25");
    }

    private void limit(String seconds) throws IOException, InterruptedException {
      tell("> admin cassette " + LIMITS.replace("%s", seconds));
      tell("< PRC_OPERATION_SUCCESS RC_NONE");
    }

    /** Only talks that keep a client waiting are worth a short limit. */
    private boolean isSlow() throws IOException {
      return Files.readString(row.file()).matches("(?s).*\\n(silence|pause [2-9]).*");
    }

    /** Where the cassette can ask again by itself, it is told not to while the test looks. */
    private void askOnce() throws IOException, InterruptedException {
      tell("> admin cassette $MAXRETRIES=0 $ATTEMPTINTERVAL=3600");
      telling.forget();
    }

    private void prepare() throws IOException, InterruptedException {
      if (isOn("reversal")) {
        tell("> clerk purchase ORDERNUMBER=1 AMOUNT=3000 PAYMENTAMOUNT=3000 DEPOSITFLAG=0");
        tell("< PRC_OPERATION_SUCCESS RC_NONE");
      } else if (isOnBatch()) {
        tell("> clerk purchase ORDERNUMBER=1 AMOUNT=3000 PAYMENTAMOUNT=3000");
        tell("< PRC_OPERATION_SUCCESS RC_NONE");
      }
    }

    private boolean isOn(String what) {
      return row.talk().startsWith(what + "-");
    }

    private boolean isOnBatch() {
      return isOn("batch") || isOn("record");
    }

    private String question() {
      if (isOnBatch()) {
        return "admin close BATCHNUMBER=1";
      }
      return isOn("reversal")
          ? "admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=0"
          : "clerk purchase ORDERNUMBER=1 AMOUNT=3000 PAYMENTAMOUNT=3000 DEPOSITFLAG=0";
    }

    private void awaitState() throws IOException, InterruptedException {
      String element = isOnBatch() ? "PSBatch" : "PSPayment";
      Patience.until(
          () -> isTrue("= 1 " + element + " state=" + row.state()),
          () -> "not " + row.state() + ": " + telling.reply().text());
    }

    private boolean isTrue(String expectation) throws IOException, InterruptedException {
      tell("> clerk " + (isOnBatch() ? "batches BATCHNUMBER=1" : "orders"));
      try {
        tell(expectation);
        return true;
      } catch (AssertionError notYet) {
        return false;
      }
    }

    /** The host may take a request after its client has given up. */
    private void checkBooks() throws IOException, InterruptedException {
      Patience.until(() -> holds().equals(row.holds()), () -> "not holds: " + row.holds());
      int batches = telling.books().entries("batch").size();
      assertEquals(row.batches(), Integer.toString(batches), "batches");
      List<String> differences = BothBooks.differences(stage, telling.shop());
      assertEquals(row.agree(), differences.isEmpty(), differences.toString());
    }

    private String holds() throws IOException, InterruptedException {
      List<String> states =
          telling.books().entries("hold").stream().map(hold -> hold.get("state")).toList();
      return states.isEmpty() ? "none" : String.join(",", states);
    }

    private void tell(String line) throws IOException, InterruptedException {
      telling.tell(Line.read(line).get(0));
    }
  }
}
