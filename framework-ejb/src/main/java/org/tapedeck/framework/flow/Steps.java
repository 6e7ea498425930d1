package org.tapedeck.framework.flow;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.event.CassetteEvent;
import org.tapedeck.framework.event.ObjectKind;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.fault.FaultPoint;
import org.tapedeck.framework.replay.Answers;
import org.tapedeck.framework.replay.Replays;
import org.tapedeck.framework.replay.Request;

/**
 * The steps of a command, a transaction each. A bean of its own, because a call inside one bean
 * would bypass its transaction attribute.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Steps {

  /** What a host's silence is told of; of money that goes back its own warnings tell. */
  private static final Map<Attempt.Kind, ObjectKind> TOLD_OF =
      new EnumMap<>(
          Map.of(
              Attempt.Kind.APPROVE, ObjectKind.PAYMENT,
              Attempt.Kind.REVERSE_APPROVAL, ObjectKind.PAYMENT,
              Attempt.Kind.CLEAR_HOLD, ObjectKind.PAYMENT,
              Attempt.Kind.CLOSE_BATCH, ObjectKind.BATCH,
              Attempt.Kind.VISIT, ObjectKind.PAYMENT));

  private static final Reply PENDING =
      Reply.of(
          PrimaryReturnCode.PRC_OPERATION_PENDING,
          SecondaryReturnCode.RC_HOST_ANSWER,
          "The host is being asked once more.");

  private Handlers handlers;
  private Attempts attempts;
  private Ownership ownership;
  private Replays replays;
  private Answers answers;
  private Commits commits;
  private Outbox outbox;
  private Minutes minutes;
  private Clock clock;

  @Resource private SessionContext context;

  protected Steps() {}

  @Inject
  public Steps(
      Handlers handlers,
      Attempts attempts,
      Ownership ownership,
      Replays replays,
      Answers answers,
      Outbox outbox,
      Commits commits,
      Minutes minutes,
      Clock clock) {
    this.handlers = handlers;
    this.attempts = attempts;
    this.ownership = ownership;
    this.replays = replays;
    this.answers = answers;
    this.outbox = outbox;
    this.commits = commits;
    this.minutes = minutes;
    this.clock = clock;
  }

  /** The first answer, when this is a repetition; empty when the command is to be carried out. */
  public Optional<Reply> replay(Request request) {
    return orNothing(
        () -> replays.underKey(request).or(() -> kept(request, replays.last(request))));
  }

  /**
   * The first answer, when a command was refused because it is a repetition; otherwise the refusal.
   * Empty when another request under the same key is first to keep its answer.
   */
  public Optional<Reply> replayRefused(Request request, Reply refusal) {
    return orNothing(
        () ->
            replays
                .underKey(request)
                .or(() -> kept(request, replays.lastOrUnfinished(request)))
                .or(() -> replays.unfinishedUnderKey(request))
                .or(() -> kept(request, Optional.of(refusal))));
  }

  private Optional<Reply> kept(Request request, Optional<Reply> reply) {
    reply.ifPresent(found -> answers.keep(request, found));
    return reply;
  }

  private Optional<Reply> orNothing(Supplier<Optional<Reply>> look) {
    try {
      return look.get();
    } catch (Refused keyIsTaken) {
      rollBack();
      return Optional.empty();
    }
  }

  /**
   * Checks and records; after its commit a host may be asked. A refused command changes nothing.
   *
   * @param seat taken when a host is to be asked; it is the caller who gives it back
   * @throws Overtaken when another command was faster; nothing is changed then either
   */
  public Started begin(Request request, Seat seat) {
    try {
      answers.claim(request);
      minutes.command(request);
      Started started = handlers.begin(request.caller(), request.command());
      started.asked().map(Started.Asked::attemptId).map(attempts::get).ifPresent(ownership::take);
      started.asked().ifPresent(asked -> seat.take(asked.question().cassette().name()));
      if (!started.isProposed()) {
        record(request, started);
      }
      if (!request.onlyLooks()) {
        commits.check();
      }
      FaultPoint.BEGIN_DONE.pass();
      return started;
    } catch (Refused refused) {
      rollBack();
      return Started.refused(refused.reply());
    } catch (RuntimeException failure) {
      throw commits.isOvertaken(failure) ? new Overtaken(failure) : failure;
    }
  }

  private void record(Request request, Started started) {
    started
        .reply()
        .ifPresentOrElse(
            reply -> answers.done(request, reply),
            () -> answers.asking(request, started.asked().orElseThrow().attemptId()));
    started
        .asked()
        .ifPresentOrElse(
            asked -> minutes.asked(attempts.get(asked.attemptId())),
            () -> minutes.done(request, started.reply().orElseThrow()));
  }

  /**
   * Records what became of a try; an attempt that was settled before is left as it is. Of a try
   * that another one has overtaken only a yes counts: what the other one brings is still to come.
   */
  public Settled settle(String attemptId, int tryNumber, HostOutcome outcome) {
    Attempt.Purpose purpose = attempts.find(attemptId).orElseThrow();
    HostWork work = handlers.work(purpose.kind());
    work.lock(purpose);
    Attempt attempt = attempts.get(attemptId);
    minutes.heard(attempt, tryNumber);
    if (attempt.isOpen() && attempt.tries().number() != tryNumber && !isYes(outcome)) {
      return new Settled(PENDING, Optional.empty());
    }
    tellSurplus(attempt, outcome);
    return settle(work, attempt, believed(attempt, outcome));
  }

  /**
   * While another server may be asking the same, only a yes is the last word, and what sends a
   * buyer away: before he goes nothing can be charged.
   */
  private HostOutcome believed(Attempt attempt, HostOutcome outcome) {
    return isYes(outcome)
            || outcome instanceof HostOutcome.Deferred
            || !attempt.mayOverlap(clock.instant())
        ? outcome
        : new HostOutcome.Unknown("Another server may still be asking the same.");
  }

  /** A yes to what has come to its end by a no: a person has to look after it. */
  private void tellSurplus(Attempt attempt, HostOutcome outcome) {
    if (isYes(outcome) && attempt.isSettledByNo()) {
      tell(CassetteEvent.HOLD_IN_DOUBT, attempt.purpose());
    }
  }

  private static boolean isYes(HostOutcome outcome) {
    return outcome instanceof HostOutcome.Approved
        || outcome instanceof HostOutcome.Reversed
        || outcome instanceof HostOutcome.Settled
        || outcome instanceof HostOutcome.Refunded;
  }

  private Settled settle(HostWork work, Attempt attempt, HostOutcome outcome) {
    boolean first = attempt.isOpen();
    Reply reply = work.settle(attempt.id(), attempt.purpose(), outcome);
    answers.settled(attempt.id(), reply);
    minutes.answered(attempt, outcome, reply);
    if (first && !isKnown(attempt, outcome)) {
      CassetteEvent.of(outcome).ifPresent(event -> tell(event, attempt.purpose()));
    }
    FaultPoint.SETTLE_DONE.pass();
    return new Settled(reply, attempt.untilNext(clock.instant()));
  }

  /**
   * Nobody could ask what is due: that counts as a try that did not arrive, so that it comes to an
   * end, too.
   */
  public Settled notAsked(String attemptId, String why) {
    Attempt.Purpose purpose = attempts.find(attemptId).orElseThrow();
    HostWork work = handlers.work(purpose.kind());
    work.lock(purpose);
    Attempt attempt = attempts.get(attemptId);
    if (!isDue(attempt, clock.instant())) {
      return new Settled(PENDING, Optional.empty());
    }
    attempt.skip();
    return settle(work, attempt, new HostOutcome.Unknown(why, false));
  }

  /** Whether its time has come, by a clock that may have been set back, or its server is dead. */
  private boolean isDue(Attempt attempt, Instant now) {
    if (attempt.isFromTheFuture(now)) {
      attempt.moveTo(now);
    }
    if (attempt.isAsking(now) && !ownership.isAsked(attempt, now)) {
      attempt.orphaned(now);
    }
    return attempt.isDue(now);
  }

  /** That a host is still silent is no news. */
  private static boolean isKnown(Attempt attempt, HostOutcome outcome) {
    return attempt.isRetried() && outcome instanceof HostOutcome.Unknown;
  }

  /**
   * The question of an attempt whose time has come, which is asked from now on; empty when somebody
   * else is asking or has settled it, when it is not due yet, when its retries are paused, and when
   * it went with its order.
   *
   * @param atOnce whether it goes on with what a command began, so that no pause of its cassette's
   *     retries holds it up
   * @throws Overtaken when somebody else was faster; nothing is changed then
   */
  public Optional<Started.Asked> resume(String attemptId, boolean atOnce) {
    try {
      Optional<Started.Asked> asked =
          attempts.find(attemptId).flatMap(purpose -> resume(attemptId, purpose, atOnce));
      commits.check();
      return asked;
    } catch (RuntimeException failure) {
      throw commits.isOvertaken(failure) ? new Overtaken(failure) : failure;
    }
  }

  private Optional<Started.Asked> resume(
      String attemptId, Attempt.Purpose purpose, boolean atOnce) {
    HostWork work = handlers.work(purpose.kind());
    work.lockToAsk(purpose);
    return resume(work, attempts.get(attemptId), atOnce);
  }

  private Optional<Started.Asked> resume(HostWork work, Attempt attempt, boolean atOnce) {
    Instant now = clock.instant();
    if (!isDue(attempt, now) || !atOnce && attempts.isPaused(attempt)) {
      return Optional.empty();
    }
    if (attempt.isOfOld(now)) {
      attempt.skip();
      settle(work, attempt, new HostOutcome.Unknown("Its time was over long ago.", false));
      return Optional.empty();
    }
    boolean repeated = Resolution.of(attempt).isRepetition();
    Question question = work.question(attempt, now);
    attempt.retry(question.pace(), now);
    ownership.take(attempt);
    minutes.askedAgain(attempt);
    FaultPoint.RESUME_DONE.pass();
    return Optional.of(
        new Started.Asked(attempt.id(), question, attempt.tries().number(), repeated, now));
  }

  /**
   * Attempts whose time has come, or would have if the clock had not been set back, and those whose
   * server is dead.
   */
  public List<String> overdue(String cassetteName, int most) {
    return attempts.overdue(cassetteName, clock.instant(), most);
  }

  /** The cassettes whose hosts owe us something. */
  public List<String> awaitedCassettes() {
    return attempts.cassettesOfOpen();
  }

  /** The cassette whose host an open attempt is about. */
  public Optional<String> awaitedCassette(String attemptId) {
    return attempts.cassetteOfOpen(attemptId);
  }

  /**
   * One that this server cannot ask is looked at again after a while: that says nothing about the
   * host, and another server may be able to. False when its last try should be over.
   */
  public boolean isPutOff(String attemptId, Duration wait) {
    Instant now = clock.instant();
    Attempt attempt = attempts.get(attemptId);
    if (attempt.isOver(now)) {
      return false;
    }
    if (isDue(attempt, now)) {
      attempt.waits("The host could not be asked.", wait, now);
    }
    return true;
  }

  private void tell(CassetteEvent event, Attempt.Purpose purpose) {
    Optional.ofNullable(TOLD_OF.get(purpose.kind()))
        .ifPresent(object -> outbox.tell(event, object, purpose.objectId()));
  }

  protected void rollBack() {
    context.setRollbackOnly();
  }
}
