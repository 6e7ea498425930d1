package org.tapedeck.redirect.ticketswitch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Bank;

/** What is known of a visit whose time is over. */
class LastWordTest {

  private final TicketSwitchCassette cassette = new TicketSwitchCassette();

  // spotless:off
  /** When nobody has come: a question, and nothing is begun. */
  @ParameterizedTest
  @CsvSource({
    "purchased,   Approved",
    "' purchased ', Approved",
    "released,    DECLINED",
    "failed,      DECLINED",
    "reserved,    Unknown",
    "attempting,  Unknown",
    "PURCHASED,   Unknown",
    "x,           Unknown",
    "'',          Unknown",
  })
  // spotless:on
  void theLastWordIsWhatTheCoreHas(String status, String outcome) throws Exception {
    assertEquals(outcome, Samples.word(lastWord(Samples.status(status))));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "fail,   1201, INVALID",
    "fail,   1202, INVALID",
    "fail,   1203, Unknown",
    "script, 1,    Unknown",
    "script, 2,    Unknown",
    "script, 3,    Unknown",
    "script, 7,    Unknown",
  })
  // spotless:on
  void aLastWordThatIsRefusedIsNoNo(String where, String code, String outcome) throws Exception {
    assertEquals(outcome, Samples.word(lastWord(Samples.no(where, "transaction_info", code))));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "T000-0000-2M96-DEVX, 62.50, no,  Approved",
    "T000-0000-2M96-DEVX, 62.50, yes, Doubtful",
    "T000-0000-2M96-DEVX, 62.49, no,  Doubtful",
    "T000-0000-2M96-DEVY, 62.50, no,  Unknown",
    "'',                  62.50, no,  Unknown",
  })
  // spotless:on
  void aTrolleyThatIsDescribedIsComparedAgain(
      String id, String total, String partial, String outcome) throws Exception {
    String bought = new String(Samples.answer("bought").body());
    String trolley =
        Stream.of(bought)
            .map(it -> it.substring(it.indexOf("<trolley>"), it.indexOf("</trolley>") + 10))
            .map(it -> it.replace(Samples.TRANSACTION, id).replace("62.50", total))
            .map(it -> it.replace("<is_partial>no<", "<is_partial>" + partial + "<"))
            .findFirst()
            .orElseThrow();
    String place = "<remote_site>";
    Answer info = Samples.changed("transaction_info", place, trolley + place);
    assertEquals(outcome, Samples.word(lastWord(info)));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "released | Your tickets are not reserved any longer, and no money was taken.",
    "failed   | The tickets could not be bought; please reserve again or choose others. No money was taken.",
  })
  // spotless:on
  void theBuyerIsTold(String status, String sentence) throws Exception {
    Declined declined = (Declined) lastWord(Samples.status(status));
    assertEquals(sentence, cassette.toldBuyer(declined.evidence()).orElseThrow());
    assertEquals(false, cassette.mayTryAgain(declined.evidence()));
  }

  private HostOutcome lastWord(Answer info) throws HostSilent, HostUnreachable {
    Visit visit = Samples.sent().visit();
    Proof proof = cassette.lastWord(visit).orElseThrow();
    return cassette.confirm(visit, proof, true, Bank.answering(info));
  }
}
