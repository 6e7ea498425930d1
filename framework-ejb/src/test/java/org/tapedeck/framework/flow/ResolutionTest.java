package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.TextTable;

/** docs/resolution.md is what the engine reads, and what it does: each of its rows is played. */
class ResolutionTest {

  private static final String PAGE = "resolution.md";
  private static final String CHAPTER = "What is asked, and what becomes of it without an answer";
  private static final String MAX_ATTEMPTS = "MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=";
  private static final int TRIES = 3;

  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000"
          + " $PAN=4111111111111111 $EXPIRY=203012";
  private static final String REVERSAL = "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=";

  private static final Map<String, String> COMMANDS =
      Map.of(
          "approval",
          BUY,
          "whole reversal",
          REVERSAL + 0,
          "partial reversal",
          REVERSAL + 400,
          "batch",
          "BATCHCLOSE BATCHNUMBER=1",
          "hold",
          BUY);

  /** The payment, or its batch, when nobody asks any more. */
  private static final Map<String, String> ENDS =
      Map.of(
          "declined", "DECLINED 1000",
          "void", "VOID 1000",
          "reduced", "APPROVED 400",
          "in doubt", "PENDING",
          "as it is", "DECLINED 1000");

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void theEngineReadsThePage() {
    List<List<String>> table =
        Resolution.table().stream()
            .map(
                row ->
                    Stream.of(
                            row.subject(),
                            row.message(),
                            row.asked(),
                            row.limit(),
                            row.end(),
                            row.then())
                        .map(ResolutionTest::words)
                        .toList())
            .toList();
    List<List<String>> page = rows().map(row -> row.values().stream().limit(6).toList()).toList();
    assertEquals(page, table);
    assertEquals(
        rows().map(row -> row.get("Told")).toList(),
        Resolution.table().stream().map(row -> row.told().word()).toList());
  }

  static Stream<Map<String, String>> rows() {
    return TextTable.rows(TextTable.chapter(PAGE, CHAPTER)).stream();
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Those of pay pages are played where there is one: VisitResolutionTest. */
  static Stream<Map<String, String>> rowsOfHosts() {
    return rows().filter(row -> COMMANDS.containsKey(row.get("Asked for")));
  }

  @ParameterizedTest
  @MethodSource("rowsOfHosts")
  void eachRowIsPlayedToItsEnd(Map<String, String> row) {
    String subject = row.get("Asked for");
    boolean perhaps = row.get("The message").equals("perhaps");
    prepare(subject);
    engine.does(
        "CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example/");
    engine.does(MAX_ATTEMPTS + (TRIES - 1));
    if (subject.equals("hold")) {
      doubtAHold(perhaps);
    }
    noAnswer(perhaps, TRIES);
    engine.host().sent();
    if (!subject.equals("hold")) {
      engine.says(COMMANDS.get(subject));
    }
    if (row.get("As long as").equals("seven days")) {
      later(Duration.ofDays(6));
      assertEquals(1, openAttempts(), "still asked after six days");
      engine.waits(Duration.ofDays(1).plusMinutes(5)).sweeps();
    } else {
      engine.ringsNext().ringsNext();
    }
    List<String> sent = engine.host().sent();
    assertEquals(
        row.get("Is asked").equals("again"),
        sent.get(sent.size() - 1).contains(" again"),
        sent.toString());
    assertEquals(ENDS.get(row.get("In the end")), standing(subject));
    assertEquals(row.get("Then").equals("nothing") ? 0 : 1, openAttempts());
    assertEquals(row.get("Then").equals("clear hold"), clearing(), "a clearing");
    assertTrue(events().endsWith(row.get("Told")), events());
  }

  private void prepare(String subject) {
    if (subject.endsWith("reversal") || subject.equals("batch")) {
      engine.does(BUY);
    }
    if (subject.equals("batch")) {
      engine.does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000");
    }
  }

  /** A payment that was given up; the host has had the question, or a reversal that it has not. */
  private void doubtAHold(boolean perhaps) {
    engine.does(MAX_ATTEMPTS + 0);
    engine.host().isSilent();
    engine.says(BUY);
    if (!perhaps) {
      engine.waits(Duration.ofMinutes(5));
      engine.host().answers("yes").isUnreachable();
      engine.sweeps();
    }
  }

  private void noAnswer(boolean perhaps, int tries) {
    for (int number = 0; number < tries; number++) {
      if (perhaps) {
        engine.host().isSilent();
      } else {
        engine.host().isUnreachable();
      }
    }
  }

  private void later(Duration time) {
    engine.waits(time).sweeps();
  }

  private int openAttempts() {
    return Integer.parseInt(
        engine.database().find("select count(*) from ATTEMPT where STATE = 'OPEN'"));
  }

  private boolean clearing() {
    return !engine
        .database()
        .find("select ID from ATTEMPT where KIND = 'CLEAR_HOLD' and STATE = 'OPEN'")
        .isEmpty();
  }

  private String standing(String subject) {
    return engine
        .database()
        .find(
            subject.equals("batch")
                ? "select STATE from BATCH"
                : "select STATE, APPROVE_AMOUNT from PAYMENT");
  }

  private String events() {
    return engine.database().find("select EVENT_NAME from EVENT_OUTBOX order by ID");
  }
}
