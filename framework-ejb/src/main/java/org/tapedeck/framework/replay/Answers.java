package org.tapedeck.framework.replay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;

/**
 * Keeps what is answered, in the same transaction as what the answer speaks of. A key is written
 * before a command's rows are locked when it is new, and after when it is not.
 */
@Dependent
public class Answers {

  static final Reply PENDING =
      Reply.of(
          PrimaryReturnCode.PRC_OPERATION_PENDING,
          SecondaryReturnCode.RC_HOST_ANSWER,
          "The operation is not finished: " + SecondaryReturnCode.RC_HOST_ANSWER.meaning() + ".");

  private final LastCommands lastCommands;
  private final KeyUses keyUses;
  private final Fingerprints fingerprints;
  private final Clock clock;

  @Inject
  public Answers(
      LastCommands lastCommands, KeyUses keyUses, Fingerprints fingerprints, Clock clock) {
    this.lastCommands = lastCommands;
    this.keyUses = keyUses;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  /**
   * Takes the key, so that whoever sends it at the same moment has to wait.
   *
   * @throws Refused when somebody was faster: then what he did with it is the answer
   */
  public void claim(Request request) {
    request
        .keptUnder()
        .ifPresent(
            id ->
                keyUses
                    .find(id)
                    .ifPresentOrElse(use -> goOn(use, request), () -> add(id, request)));
  }

  /** Only a command that was cut off before its answer may go on under a key that is there. */
  private void goOn(KeyUse use, Request request) {
    if (use.answer().isPresent() || !fingerprints.fits(use.fingerprint(), request.command())) {
      throw new Refused(
          PrimaryReturnCode.PRC_DUPLICATE_OBJECT,
          SecondaryReturnCode.RC_IDEMPOTENCY_KEY,
          "This Idempotency-Key is used already.");
    }
  }

  private void add(String id, Request request) {
    keyUses.add(new KeyUse(id, fingerprints.of(request.command()), clock.instant()));
  }

  /** A command was carried out; this is its last answer. */
  public void done(Request request, Reply reply) {
    Moves.by(request.command()).ifPresent(object -> done(request, object, reply));
    keep(request, reply);
  }

  private void done(Request request, Moved object, Reply reply) {
    lastCommands
        .standing(object)
        .ifPresentOrElse(
            now -> last(request, object).isAnswered(new Answer(reply), now),
            () -> lastCommands.removeOwnedBy(object));
  }

  /** A command was begun, and a host is asked. */
  public void asking(Request request, String attemptId) {
    Moves.by(request.command()).ifPresent(object -> asking(request, object, attemptId));
    request.keptUnder().flatMap(keyUses::find).ifPresent(use -> use.waitsFor(attemptId));
  }

  private void asking(Request request, Moved object, String attemptId) {
    String now = lastCommands.standing(object).orElseThrow();
    last(request, object).waitsFor(attemptId, new Answer(PENDING), now);
  }

  private LastCommand last(Request request, Moved object) {
    Command command = request.command();
    return lastCommands
        .of(object)
        .orElseGet(() -> added(new LastCommand(object)))
        .was(command, fingerprints.of(command));
  }

  private LastCommand added(LastCommand first) {
    lastCommands.add(first);
    return first;
  }

  /** Keeps an answer under the request's key, if it has one; but not one that is not final. */
  public void keep(Request request, Reply reply) {
    claim(request);
    request
        .keptUnder()
        .flatMap(keyUses::find)
        .ifPresent(use -> answer(request, use, new Answer(reply)));
  }

  private void answer(Request request, KeyUse use, Answer answer) {
    if (answer.isPending()) {
      Moves.by(request.command())
          .flatMap(lastCommands::of)
          .flatMap(LastCommand::attemptId)
          .ifPresent(use::waitsFor);
    } else {
      use.isAnswered(answer);
    }
  }

  /** What has become of an attempt is answered from now on. */
  public void settled(String attemptId, Reply reply) {
    Answer answer = new Answer(reply);
    if (!answer.isPending()) {
      keyUses.awaiting(attemptId).forEach(use -> use.isAnswered(answer));
    }
    lastCommands.awaiting(attemptId).ifPresent(last -> settled(last, attemptId, answer));
  }

  private void settled(LastCommand last, String attemptId, Answer answer) {
    if (answer.isNo() && !Moves.isMaking(last.operation())) {
      lastCommands.remove(last);
    } else {
      String now = lastCommands.standing(last.object()).orElseThrow();
      last.waitsFor(answer.isPending() ? attemptId : null, answer, now);
    }
  }
}
