package org.tapedeck.framework.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.PaperBank;
import org.tapedeck.framework.harness.TextTable;

/** The rows of docs/resolution.md that speak of pay pages, each played to its end. */
class VisitResolutionTest {

  private static final Set<String> SUBJECTS = Set.of("proof", "money back", "host credit");
  private static final int TRIES = 3;

  private static final Map<String, String> ENDS =
      Map.of(
          "declined", "UNKNOWN DECLINED",
          "as it is", "TIMED_OUT DECLINED",
          "in doubt", "PAID DEPOSITED");

  private final Engine engine = Engine.withBank();

  @AfterEach
  void close() {
    engine.close();
  }

  static Stream<Map<String, String>> rows() {
    return TextTable.rows(
            TextTable.chapter(
                "resolution.md", "What is asked, and what becomes of it without an answer"))
        .stream()
        .filter(row -> SUBJECTS.contains(row.get("Asked for")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachRowIsPlayedToItsEnd(Map<String, String> row) {
    boolean perhaps = row.get("The message").equals("perhaps");
    engine.does(
        "CREATEMEREVENTLISTENER CASSETTENAME=Bank EVENTTYPE=2 LISTENERURL=http://shop.example/");
    engine.run(Engine.ADMINISTRATOR, "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 PAYMENTTYPE=Bank");
    String last = play(row.get("Asked for"), perhaps);
    assertEquals(row.get("Is asked").equals("again"), last.endsWith(" again"), last);
    assertEquals(ENDS.get(row.get("In the end")), standing());
    assertEquals(1, open(), "what is still open");
    assertTrue(events().contains(row.get("Told")), events());
  }

  /** What the bank was asked last. */
  private String play(String subject, boolean perhaps) {
    return switch (subject) {
      case "proof" -> proof(perhaps);
      case "money back" -> moneyBack(perhaps);
      default -> credit(perhaps);
    };
  }

  private String proof(boolean perhaps) {
    noAnswer(perhaps);
    proves();
    engine.waits(Duration.ofSeconds(4)).sweeps().waits(Duration.ofSeconds(4)).sweeps();
    List<String> sent = engine.host().sent();
    assertEquals(TRIES, sent.size());
    return sent.get(TRIES - 1);
  }

  /** For six days it is asked; a week after it began it is a person's matter. */
  private String moneyBack(boolean perhaps) {
    engine.waits(PaperBank.VISIT).sweeps();
    engine.host().answers("yes");
    noAnswer(perhaps);
    proves();
    engine.waits(Duration.ofDays(6)).sweeps();
    assertEquals("UNDO_PENDING", engine.database().find("select STATE from PROOF"));
    engine.waits(Duration.ofDays(2)).sweeps();
    assertEquals("UNDO_FAILED", engine.database().find("select STATE from PROOF"));
    return last();
  }

  private String credit(boolean perhaps) {
    proves();
    noAnswer(perhaps);
    engine.says("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=100");
    for (int i = 0; i < TRIES; i++) {
      engine.waits(Duration.ofMinutes(1)).sweeps();
    }
    assertEquals("PENDING amount 100 batch null", engine.credit("7:1"));
    return last();
  }

  private String last() {
    List<String> sent = engine.host().sent();
    return sent.get(sent.size() - 1);
  }

  private void noAnswer(boolean perhaps) {
    for (int number = 0; number < TRIES + 1; number++) {
      if (perhaps) {
        engine.host().isSilent();
      } else {
        engine.host().isUnreachable();
      }
    }
  }

  private void proves() {
    engine.isProven("7:1", "P1");
  }

  private String standing() {
    return engine
        .database()
        .find("select v.STATE, p.STATE from VISIT v, PAYMENT p where p.ID = v.PAYMENT_ID");
  }

  private int open() {
    return Integer.parseInt(
        engine.database().find("select count(*) from ATTEMPT where STATE = 'OPEN'"));
  }

  private String events() {
    return engine
        .database()
        .find("select EVENT_NAME from EVENT_OUTBOX order by ID")
        .lines()
        .collect(Collectors.joining(" "));
  }
}
