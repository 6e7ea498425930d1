package org.tapedeck.redirect.ticketswitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;

/** What a return says: that it came. */
class ReturnsTest {

  private static final String ROW = "rrrrrrrrrrrrrrrrrrrrrr";

  private final TicketSwitchCassette cassette = new TicketSwitchCassette();

  @ParameterizedTest
  @CsvSource({
    "200000000000000001-qqqqqqqqqqqqqqqqqqqqqq,  Proven",
    "200000000000000001-qqqqqqqqqqqqqqqqqqqqqQ,  Nothing",
    "200000000000000001-qqqqqqqqqqqqqqqqqqqqqq1, Nothing",
    "200000000000000001-pppppppppppppppppppppp,  Nothing",
    "200000000000000002-qqqqqqqqqqqqqqqqqqqqqq,  Nothing",
    "'',                                         Nothing",
    "x,                                          Nothing",
  })
  void onlyTheCurrentTokenProves(String token, String verdict) {
    Inbound call = Samples.call(token, new Field("success", "yes"));
    Verdict told = cassette.judge(call, Samples.sent().visit());
    assertEquals(verdict, told.getClass().getSimpleName());
  }

  @Test
  void beforeTheBuyerIsSentNothingComesBack() {
    Verdict told = cassette.judge(Samples.call(Samples.CURRENT), Samples.unsent().visit());
    assertEquals(new Verdict.Nothing(), told);
  }

  @ParameterizedTest
  @CsvSource({
    "200000000000000001-" + ROW + ",   200000000000000001",
    "200000000000000001-" + ROW + "1,  200000000000000001",
    "200000000000000001-" + ROW + "x,  -",
    "20000000000000001-" + ROW + ",    -",
    "000000000000000001-" + ROW + ",   -",
    "200000000000000001,               -",
    "'',                               -",
  })
  void theVisitIsFoundByTheTokenInTheAddress(String token, String reference) {
    Field decoy = new Field("returning_token", "300000000000000001-" + ROW);
    Optional<String> found = cassette.reference(Samples.call(token, decoy));
    assertEquals(reference, found.orElse("-"));
  }

  @Test
  void theProofNamesTheTransactionAndKeepsAllThatCame() {
    Visit visit = Samples.sent().visit();
    Field[] fields = {
      new Field("", ""), new Field("a b", "+&=%\r\n\u062A"), new Field("x", " "), new Field("x", "")
    };
    Proof proof = Samples.proof(visit, fields);
    assertEquals(Samples.TRANSACTION, proof.bankReference());
    assertEquals(List.of(fields), Returned.of(proof).fields());
    assertEquals(Samples.CURRENT, proof.evidence().text("token"));
    assertEquals("https://some.debiting.site/", proof.evidence().text("referer"));
  }

  /** A database row has 32,000 characters. */
  @ParameterizedTest
  @CsvSource({"16000, Proven", "27000, Proven", "28000, Doubtful", "65000, Doubtful"})
  void aReturnThatCannotBeKeptIsForAPerson(int length, String verdict) {
    Inbound call = Samples.call(Samples.CURRENT, new Field("PaRes", "a".repeat(length)));
    Verdict told = cassette.judge(call, Samples.sent().visit());
    assertEquals(verdict, told.getClass().getSimpleName());
  }

  @Test
  void nobodysLastWordIsAskedForBeforeThereIsATransaction() {
    assertEquals(Optional.empty(), cassette.lastWord(Samples.unsent().visit()));
    Proof proof = cassette.lastWord(Samples.sent().visit()).orElseThrow();
    assertEquals(Samples.TRANSACTION, proof.bankReference());
    assertEquals("end", proof.evidence().text("kind"));
  }

  /** The engine lays one proof's evidence over the other's; nothing of the first may be left. */
  @Test
  void aReturnAndALastWordHaveTheSameProperties() {
    Visit visit = Samples.sent().visit();
    Proof last = cassette.lastWord(visit).orElseThrow();
    Proof back = Samples.proof(visit, new Field("a", "1"));
    assertEquals(last.evidence().asMap().keySet(), back.evidence().asMap().keySet());
    assertTrue(last.evidence().text("variables").isEmpty());
  }
}
