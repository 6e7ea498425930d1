package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.cassette.visit.VisitLimits;

/** The rules of a pay page: C26 to C30. */
interface PayPageRules {

  int STRANGERS = 1000;

  PayPageSubject subject();

  @Test
  default void c23_aSentPartIsMaskedByteByByte() {
    for (Exchange exchange : subject().exchanges()) {
      exchange.outcome(
          subject().cassette(),
          message -> {
            message.parts().forEach(part -> CopyRules.assertCopies(part.bytes(), part.masked()));
            return exchange.answers().yes();
          });
    }
  }

  @Test
  default void c26_callsAreNamedInLowerCase() {
    assertFalse(subject().page().calls().isEmpty(), "no calls");
    subject().page().calls().keySet().forEach(this::checkName);
    subject().calls().forEach(call -> checkIsDeclared(call.call()));
  }

  @Test
  default void c26_aVisitMayTakeAMinuteOrMore() {
    VisitLimits limits = subject().page().limits(subject().visit().configuration());
    assertTrue(limits.visit().compareTo(Duration.ofMinutes(1)) >= 0, "visit " + limits.visit());
    assertFalse(limits.probe().isNegative(), "probe " + limits.probe());
    assertFalse(limits.guard().isNegative(), "guard " + limits.guard());
  }

  @Test
  default void c27_buyersAreSentByHttpsOnly() throws HostSilent, HostUnreachable {
    if (sent() instanceof HostOutcome.Deferred deferred) {
      address(deferred.instruction())
          .ifPresent(address -> assertTrue(address.startsWith("https://"), address));
    } else {
      throw new AssertionError("the buyer is not sent: " + sent());
    }
  }

  @Test
  default void c28_nothingIsShownOfASecretSetting() throws HostSilent, HostUnreachable {
    Secrets secrets = new Secrets(subject().cassette(), subject().visit().configuration());
    secrets.assertNotIn(List.of(sent().toString(), Outcome.of(sent()).texts().toString()));
    secrets.assertNotIn(verdicts().map(Telling::of).toList());
    subject().exchanges().stream().flatMap(this::said).map(List::of).forEach(secrets::assertNotIn);
  }

  @Test
  default void c29_strangersAreJudgedAndProveNothingWithoutAReference() {
    Fuzz.inputs(
        STRANGERS,
        random -> {
          Inbound call = Strangers.like(random, subject().calls());
          Verdict verdict = subject().page().judge(call, subject().visit());
          subject().page().reference(call);
          checkReference(verdict);
          assertEquals(verdict, subject().page().judge(call, subject().visit()));
        });
  }

  @Test
  default void c29_aCallWithNothingInItProvesNothing() {
    for (Inbound call : subject().calls()) {
      Inbound empty = new Inbound(call.call(), List.of(), call.remoteAddress());
      Verdict verdict = subject().page().judge(empty, subject().visit());
      assertFalse(verdict instanceof Verdict.Proven, call.call());
    }
  }

  @Test
  default void c30_whatWasPaidForAnotherAmountDoesNotApproveTheVisit()
      throws HostSilent, HostUnreachable {
    assertEquals("Approved", confirmed(subject().visit()));
    for (int more : List.of(-1, 1)) {
      assertNotEquals("Approved", confirmed(Other.amount(subject().visit(), more)), "by " + more);
    }
  }

  private HostOutcome sent() throws HostSilent, HostUnreachable {
    return subject().page().send(subject().visit(), subject().sendHost());
  }

  private String confirmed(Visit visit) throws HostSilent, HostUnreachable {
    HostOutcome outcome =
        subject().page().confirm(visit, subject().proof(), false, host(subject().confirmAnswers()));
    return outcome.getClass().getSimpleName();
  }

  private Stream<Verdict> verdicts() {
    return subject().calls().stream().map(call -> subject().page().judge(call, subject().visit()));
  }

  /** What a message shows of itself, and what came of it, whatever the host did. */
  private Stream<String> said(Exchange exchange) {
    return exchange.hosts().flatMap(host -> Telling.of(exchange, subject().cassette(), host));
  }

  private void checkName(String name) {
    assertTrue(name.matches("[a-z][a-z0-9-]{0,31}"), name);
  }

  private void checkIsDeclared(String name) {
    assertTrue(subject().page().calls().containsKey(name), name);
  }

  private static void checkReference(Verdict verdict) {
    if (verdict instanceof Verdict.Proven proven) {
      String reference = proven.proof().bankReference();
      assertTrue(reference.matches("[\\x20-\\x7E]{1,64}"), "proven by: " + reference);
    }
  }

  private static Optional<String> address(Instruction instruction) {
    if (instruction instanceof Instruction.Get get) {
      return Optional.of(get.address().toString());
    }
    return instruction instanceof Instruction.Post post
        ? Optional.of(post.address().toString())
        : Optional.empty();
  }

  private static ScriptedHost host(Optional<SampleAnswers> answers) {
    return answers
        .map(samples -> ScriptedHost.answering(samples.yes()))
        .orElseGet(ScriptedHost::unreachable);
  }
}
