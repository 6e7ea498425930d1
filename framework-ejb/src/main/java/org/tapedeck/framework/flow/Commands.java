package org.tapedeck.framework.flow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.Failures;
import org.tapedeck.framework.command.IdempotencyKey;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.fault.FaultPoint;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.replay.Request;

/** The one door to the engine. No transaction is open here, so none is while a host is asked. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Commands {

  private static final Logger LOG = Logger.getLogger(Commands.class.getName());

  private static final int BEGIN_TRIES = 4;

  private Steps steps;
  private Asking asking;
  private Seats seats;
  private Enclosures enclosures;
  private Executor apart;

  protected Commands() {}

  @Inject
  public Commands(Steps steps, Asking asking, Seats seats, Enclosures enclosures, Executor apart) {
    this.steps = steps;
    this.asking = asking;
    this.seats = seats;
    this.enclosures = enclosures;
    this.apart = apart;
  }

  /** The same without an Idempotency-Key. */
  public Reply run(Caller caller, Command command) {
    return run(caller, command, Optional.empty());
  }

  /**
   * Carries out a command, or answers its repetition as it was answered first. Always answers: a
   * refusal and a failure of ours are replies too.
   */
  public Reply run(Caller caller, Command command, Optional<IdempotencyKey> key) {
    Reply reply;
    try {
      reply = enclosures.with(command, answer(new Request(caller, command, key)));
    } catch (RuntimeException ours) {
      reply = Failures.reply(ours);
    }
    log(caller, command, reply);
    return reply;
  }

  private static void log(Caller caller, Command command, Reply reply) {
    LOG.log(
        Level.INFO,
        "{0} {1}: {2} {3,number,#}",
        new Object[] {
          caller.user().orElse("nobody"), command.operation(), reply.primary(), reply.secondary()
        });
  }

  private Reply answer(Request request) {
    if (!request.caller().may(request.command())) {
      return Reply.of(
          PrimaryReturnCode.PRC_AUTHORIZATION_ERROR,
          SecondaryReturnCode.RC_ACCESS,
          "The user has no right to this.");
    }
    return steps.replay(request).orElseGet(() -> carryOut(request));
  }

  private Reply carryOut(Request request) {
    try (Seat seat = seats.none()) {
      Started started = begin(request, seat);
      FaultPoint.BEGIN_COMMITTED.pass();
      if (started.isRefused()) {
        return refused(request, started.reply().orElseThrow());
      }
      return started.asked().isEmpty() ? started.reply().orElseThrow() : asked(started, seat);
    }
  }

  /** Once the faster one is done, the rules give the answer. */
  private Started begin(Request request, Seat seat) {
    for (int tries = 1; tries < BEGIN_TRIES; tries++) {
      try {
        return steps.begin(request, seat);
      } catch (Overtaken again) {
        LOG.log(
            Level.INFO,
            "{0}: another command was faster, begun again",
            request.command().operation());
      }
    }
    return steps.begin(request, seat);
  }

  /**
   * That there was no place is no answer to the command, and not kept as one, nor is that it still
   * waits for a second person.
   */
  private Reply refused(Request request, Reply refusal) {
    return refusal.isBusy() || refusal.awaitsSecondPerson()
        ? refusal
        : firstAnswer(request, refusal);
  }

  private Reply firstAnswer(Request request, Reply refusal) {
    return steps
        .replayRefused(request, refusal)
        .or(() -> steps.replayRefused(request, refusal))
        .orElse(refusal);
  }

  private Reply asked(Started started, Seat seat) {
    Started.Asked asked = started.asked().orElseThrow();
    started.reply().ifPresent(now -> finishApart(asked, seat.handOn()));
    return started.reply().orElseGet(() -> asking.finish(asked).reply());
  }

  private void finishApart(Started.Asked asked, Seat seat) {
    try {
      apart.execute(() -> finish(asked, seat));
    } catch (RejectedExecutionException | IllegalStateException busy) {
      // The attempt is recorded, so somebody has to ask; then it is this thread.
      finish(asked, seat);
    }
  }

  private void finish(Started.Asked asked, Seat seat) {
    try (seat) {
      asking.finish(asked);
    }
  }
}
