package org.tapedeck.redirect.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.redirect.Bank;
import org.tapedeck.redirect.TextTable;

/** soap-codes.txt and rest-codes.txt: what every code comes to as the answer to each question. */
class CodesTest {

  private static final String REVERSE = "reverseTransaction1";

  private final SamanCassette cassette = new SamanCassette();

  static Stream<List<String>> soap() {
    return TextTable.rows("/saman/soap-codes.txt").stream();
  }

  static Stream<List<String>> rest() {
    return TextTable.rows("/saman/rest-codes.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("soap")
  void soapCodeMeansWhatTheTableSays(List<String> row) throws Exception {
    String code = row.get(0);
    assertRow(row, "profile=SOAP", Samples.verified(code), Samples.soap(REVERSE, code));
  }

  @ParameterizedTest
  @MethodSource("rest")
  void restCodeMeansWhatTheTableSays(List<String> row) throws Exception {
    Answer answer = Samples.rest(Long.parseLong(row.get(0)));
    assertRow(row, "profile=REST", answer, answer);
  }

  private void assertRow(List<String> row, String account, Answer verified, Answer reversed)
      throws HostSilent, HostUnreachable {
    for (boolean repeated : List.of(false, true)) {
      int again = repeated ? 1 : 0;
      assertEquals(row.get(1 + again), word(confirmed(account, repeated, verified)));
      assertEquals(row.get(3 + again), word(reversed(account, repeated, reversed)));
      assertEquals(row.get(5 + again), word(refunded(account, repeated, reversed)));
    }
  }

  private HostOutcome confirmed(String account, boolean repeated, Answer answer)
      throws HostSilent, HostUnreachable {
    return cassette.confirm(
        Samples.visit(account), Samples.proof(), repeated, Bank.answering(answer));
  }

  private HostOutcome reversed(String account, boolean repeated, Answer answer)
      throws HostSilent, HostUnreachable {
    return cassette.reverse(Samples.reversal(account, repeated), Bank.answering(answer));
  }

  private HostOutcome refunded(String account, boolean repeated, Answer answer)
      throws HostSilent, HostUnreachable {
    return cassette.refund(Samples.refund(account, 10_000, repeated), Bank.answering(answer));
  }

  static String word(HostOutcome outcome) {
    return outcome instanceof Declined declined
        ? declined.reason().name()
        : outcome.getClass().getSimpleName();
  }
}
