package org.tapedeck.redirect.ticketswitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Misconfigured;
import org.tapedeck.cassette.HostOutcome.TryLater;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Bank;
import org.tapedeck.redirect.TextTable;

/** Every code of the core has the meaning that a table has for it. */
class CodesTest {

  private static final String PART_ONE = "purchase_reservation_part_one";
  private static final String PART_TWO = "purchase_reservation_part_two";

  private final TicketSwitchCassette cassette = new TicketSwitchCassette();

  static Stream<List<String>> codes() {
    return TextTable.rows("/ticketswitch/codes.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aCodeMeansWhatTheTableSaysToPartOne(List<String> row) throws Exception {
    assumeTrue(!row.get(2).equals("-"));
    assertEquals(row.get(2), Samples.word(sent(row)));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aCodeMeansWhatTheTableSaysToPartTwo(List<String> row) throws Exception {
    assertEquals(row.get(3), Samples.word(confirmed(row, false, Samples.status("reserved"))));
    assertEquals(row.get(4), Samples.word(confirmed(row, true, Samples.status("purchased"))));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theBuyerIsToldWhatTheTableSays(List<String> row) {
    Values evidence = Codes.said(Kind.valueOf(row.get(0).toUpperCase()), row.get(1)).evidence();
    assertEquals(row.get(5).equals("yes"), cassette.mayTryAgain(evidence));
    assertEquals(row.get(6), cassette.toldBuyer(evidence).orElse("-"));
  }

  /** What he is told comes out of what is kept with the no. */
  @ParameterizedTest
  @MethodSource("codes")
  void theNoCarriesWhatIsToldOfIt(List<String> row) throws Exception {
    HostOutcome outcome = confirmed(row, false, Samples.status("reserved"));
    evidence(outcome).forEach(it -> assertEquals(row.get(6), cassette.toldBuyer(it).orElse("-")));
  }

  private static Stream<Values> evidence(HostOutcome outcome) {
    if (outcome instanceof Declined declined) {
      return Stream.of(declined.evidence());
    }
    if (outcome instanceof TryLater later) {
      return Stream.of(later.evidence());
    }
    return outcome instanceof Misconfigured set ? Stream.of(set.evidence()) : Stream.empty();
  }

  private HostOutcome sent(List<String> row) throws HostSilent, HostUnreachable {
    Answer no = Samples.no(row.get(0), PART_ONE, row.get(1));
    Bank core =
        Bank.answering(Samples.answer("start_session"), Samples.answer("make_reservation"), no, no);
    return cassette.send(Samples.unsent().visit(), core);
  }

  /** A token that was used before is changed once, and the answer is the same. */
  private HostOutcome confirmed(List<String> row, boolean repeated, Answer info)
      throws HostSilent, HostUnreachable {
    Visit visit = Samples.sent().visit();
    Answer no = Samples.no(row.get(0), PART_TWO, row.get(1));
    boolean twice = List.of("1331", "1411").contains(row.get(1));
    Bank core = twice ? Bank.answering(no, no, info) : Bank.answering(no, info);
    return cassette.confirm(visit, Samples.proof(visit), repeated, core);
  }
}
