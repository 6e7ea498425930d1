package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;

/** The rules of a pay page whose buyer comes back more than once, or not at all: C31 to C33. */
interface ReturnRules {

  PayPageSubject subject();

  @Test
  default void c31_everyCallNamesItsVisit() {
    for (Inbound call : subject().calls()) {
      Optional<String> named = subject().page().reference(call);
      assertEquals(Optional.of(subject().visit().reference()), named, call.call());
    }
  }

  @Test
  default void c31_whatComesToAnotherReturnAddressProvesNothing() {
    for (Inbound call : returns()) {
      String token = call.token();
      String cut = token.substring(0, token.length() - 1);
      String changed = cut + (token.endsWith("A") ? "B" : "A");
      for (String other : List.of("", cut, changed, subject().visit().returnToken())) {
        Verdict verdict = subject().page().judge(Other.token(call, other), subject().visit());
        assertFalse(verdict instanceof Verdict.Proven, "proven by the token " + other);
      }
    }
  }

  @Test
  default void c32_whoIsSentOnComesBackByTheNewAddressOnly() throws HostSilent, HostUnreachable {
    for (boolean repeated : new boolean[] {false, true}) {
      if (subject().furtherPage().isPresent()) {
        checkSentOn(confirmed(subject().proof(), repeated, subject().furtherPage().get()));
      }
    }
  }

  @Test
  default void c33_theLastWordIsAboutTheSameProof() {
    Optional<Proof> word = subject().page().lastWord(subject().visit());
    assertEquals(word, subject().page().lastWord(subject().visit()));
    word.ifPresent(proof -> assertEquals(subject().proof().bankReference(), proof.bankReference()));
    assertTrue(word.isPresent() || subject().lastWordAnswers().isEmpty(), "there is no last word");
  }

  @Test
  default void c33_theLastWordBeginsNothing() {
    Optional<Proof> word = subject().page().lastWord(subject().visit());
    word.ifPresent(proof -> lastHosts().forEach(host -> checkBeginsNothing(proof, host)));
  }

  private List<Inbound> returns() {
    return subject().calls().stream().filter(call -> !call.token().isEmpty()).toList();
  }

  private HostOutcome confirmed(Proof proof, boolean repeated, Answer answer)
      throws HostSilent, HostUnreachable {
    ScriptedHost host = ScriptedHost.answering(answer);
    return subject().page().confirm(subject().visit(), proof, repeated, host);
  }

  private void checkSentOn(HostOutcome outcome) {
    HostOutcome.Deferred deferred = assertInstanceOf(HostOutcome.Deferred.class, outcome);
    Visit next = Other.evidence(subject().visit(), deferred.evidence());
    for (Inbound call : returns()) {
      Verdict old = subject().page().judge(call, next);
      assertFalse(old instanceof Verdict.Proven, "proven by the old token");
      Verdict anew = subject().page().judge(Other.token(call, next.returnToken()), next);
      assertEquals(subject().proof().bankReference(), PayPageExchanges.proof(anew).bankReference());
    }
  }

  private Stream<ScriptedHost> lastHosts() {
    Stream<Answer> answers =
        Stream.concat(
            subject().furtherPage().stream(),
            subject().lastWordAnswers().stream().flatMap(SampleAnswers::all));
    return Stream.concat(
        answers.map(ScriptedHost::answering),
        Stream.of(ScriptedHost.silent(), ScriptedHost.unreachable()));
  }

  private void checkBeginsNothing(Proof word, ScriptedHost host) {
    Visit visit = subject().visit();
    Exchange.Asking asking =
        (cassette, any) -> cassette.payPage().orElseThrow().confirm(visit, word, false, any);
    SampleAnswers none = subject().lastWordAnswers().orElse(null);
    Exchange exchange = new Exchange(Exchange.LAST_WORD, "Approved", asking, none);
    assertNotEquals("Deferred", exchange.outcome(subject().cassette(), host).kind());
    for (SentMessage sent : host.sent()) {
      String text = new String(sent.bytes(), StandardCharsets.ISO_8859_1);
      assertFalse(text.contains(visit.returnToken()), "a new way back is asked for");
    }
  }
}
