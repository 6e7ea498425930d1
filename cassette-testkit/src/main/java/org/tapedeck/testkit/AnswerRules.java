package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Answer;

/** The rules of what a cassette makes of an answer, or of none: C4 to C6, C11. */
interface AnswerRules {

  /** The outcomes that are a yes, each to a question of its own. */
  Set<String> YES = Set.of("Approved", "Reversed", "Settled", "Deferred", "Refunded");

  /** Surely not done: for what was asked, or for how we are set up. */
  Set<String> NO = Set.of("Declined", "Misconfigured");

  Subject subject();

  @Test
  default void c4_silenceIsNeverTurnedIntoANo() {
    for (Exchange exchange : subject().exchanges()) {
      Outcome outcome = exchange.outcome(subject().cassette(), ScriptedHost.silent());
      assertEquals(Outcome.SILENT.kind(), outcome.kind(), exchange.name());
    }
  }

  @Test
  default void c4_hostThatIsNotReachedHasNotSaidNo() {
    for (Exchange exchange : subject().exchanges()) {
      Outcome outcome = exchange.outcome(subject().cassette(), ScriptedHost.unreachable());
      assertEquals(Outcome.UNREACHABLE.kind(), outcome.kind(), exchange.name());
    }
  }

  @Test
  default void c5_knownAnswerIsAYesOrANo() {
    for (Exchange exchange : subject().exchanges()) {
      String yes = kind(exchange, exchange.answers().yes());
      assertTrue(YES.contains(yes), exchange + " told " + yes);
      String no = kind(exchange, exchange.answers().no());
      assertTrue(NO.contains(no), exchange + " told " + no);
    }
  }

  @Test
  default void c5_unknownAnswerIsUnknown() {
    for (Exchange exchange : subject().exchanges()) {
      String unknown = kind(exchange, exchange.answers().unknown());
      assertTrue(exchange.ofUnknown().contains(unknown), exchange + " told " + unknown);
    }
  }

  @Test
  default void c6_damagedAnswerIsUnknown() {
    for (Exchange exchange : subject().exchanges()) {
      assertFalse(exchange.answers().damaged().isEmpty(), exchange + " has no damaged answers");
      for (Answer damaged : exchange.answers().damaged()) {
        String told = kind(exchange, damaged);
        assertTrue(Set.of("Unknown", "HostSilent").contains(told), exchange + " told " + told);
      }
    }
  }

  @Test
  default void c11_yesIsSaidInTheWordsOfTheQuestion() {
    for (Exchange exchange : subject().exchanges()) {
      String told = kind(exchange, exchange.answers().yes());
      // That it is a yes at all is another rule.
      assertTrue(!YES.contains(told) || told.equals(exchange.yes()), exchange + " told " + told);
    }
  }

  private String kind(Exchange exchange, Answer answer) {
    return exchange.outcome(subject().cassette(), ScriptedHost.answering(answer)).kind();
  }
}
