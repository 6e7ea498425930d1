package org.tapedeck.framework.flow;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.TextTable;

/**
 * docs/resolution.md, "Where it can be cut": a server is cut at each of these points with each kind
 * of question, and another one finishes what it had begun.
 */
class CutTest {

  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000"
          + " $PAN=4111111111111111 $EXPIRY=203012";
  private static final String DEPOSIT = "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000";
  private static final String REVERSAL = "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=";
  private static final String PENDING = "PRC_OPERATION_PENDING RC_HOST_ANSWER";
  private static final String SUCCESS = "PRC_OPERATION_SUCCESS RC_NONE";

  /** What is asked, what must be there before, and how it stands before and afterwards. */
  private enum Asked {
    // spotless:off
    APPROVAL         (BUY,                        "",                      "APPROVED 1000"),
    WHOLE_REVERSAL   (REVERSAL + 0,               "APPROVED 1000",         "VOID 1000", BUY),
    PARTIAL_REVERSAL (REVERSAL + 400,             "APPROVED 1000",         "APPROVED 400", BUY),
    BATCH            ("BATCHCLOSE BATCHNUMBER=1", "DEPOSITED 1000",        "CLOSED 1000", BUY, DEPOSIT);
    // spotless:on

    private final String command;
    private final String before;
    private final String after;
    private final List<String> prepared;

    Asked(String command, String before, String after, String... prepared) {
      this.command = command;
      this.before = before;
      this.after = after;
      this.prepared = List.of(prepared);
    }
  }

  /** How a server that is about to be gone carries out a command, as far as it gets. */
  private interface Cut {
    void at(Engine engine, String command);
  }

  private static final Map<String, Cut> CUTS =
      Map.of(
          "before the attempt is committed",
          Engine::isCutOffBeforeTheCommit,
          "before the message is sent",
          (engine, it) -> engine.isCutOff(it, Optional.empty()),
          "before the host has it",
          (engine, it) -> unreachable(engine).isCutOffAfterAsking(it),
          "before the answer has come",
          (engine, it) -> silent(engine).isCutOffAfterAsking(it),
          "before the answer is committed",
          Engine::isCutOffAfterAsking,
          "before the caller has his answer",
          Engine::says);

  private final Engine first = Engine.ready();
  private final Engine second = first.beside("second");

  @AfterEach
  void close() {
    first.close();
  }

  @Test
  void eachCutOfThePageIsPlayed() {
    assertEquals(CUTS.keySet(), rows().map(row -> row.get("Cut")).collect(toSet()));
  }

  static Stream<Arguments> cuts() {
    return rows().flatMap(row -> Stream.of(Asked.values()).map(asked -> Arguments.of(asked, row)));
  }

  private static Stream<Map<String, String>> rows() {
    return TextTable.rows(TextTable.chapter("resolution.md", "Where it can be cut")).stream();
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void aServerIsCut(Asked asked, Map<String, String> row) {
    asked.prepared.forEach(first::does);
    first.renews();
    CUTS.get(row.get("Cut")).at(first, asked.command);
    boolean nothing = row.get("The database has").equals("nothing");
    boolean goesOn = row.get("Later").equals("the host is asked");
    assertEquals(goesOn ? 1 : 0, openAttempts());
    if (row.get("A command given again").equals("is answered: pending")) {
      assertEquals(PENDING, second.says(asked.command));
    }
    first.host().sent();

    second.waits(Lease.LENGTH).sweeps();

    assertEquals(goesOn ? List.of("again") : List.of(), lastWords());
    assertEquals(0, openAttempts());
    assertEquals(nothing ? asked.before : asked.after, standing());
    assertEquals(SUCCESS, second.says(asked.command), "given again");
    assertEquals(nothing ? 1 : 0, first.host().sent().size(), "asked by the repetition");
    assertEquals(asked.after, standing());
  }

  private List<String> lastWords() {
    return first.host().sent().stream()
        .map(message -> message.lines().findFirst().orElseThrow())
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .toList();
  }

  private int openAttempts() {
    return Integer.parseInt(
        first.database().find("select count(*) from ATTEMPT where STATE = 'OPEN'"));
  }

  private String standing() {
    return first.database().find("select STATE, APPROVE_AMOUNT from PAYMENT");
  }

  private static Engine silent(Engine engine) {
    engine.host().isSilent();
    return engine;
  }

  private static Engine unreachable(Engine engine) {
    engine.host().isUnreachable();
    return engine;
  }
}
