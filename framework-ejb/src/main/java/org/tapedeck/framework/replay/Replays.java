package org.tapedeck.framework.replay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;

/**
 * Finds the first answer to a command that is repeated: under its key, or because its object still
 * stands where that command left it. It only looks; every call is in a transaction of the caller's.
 */
@Dependent
public class Replays {

  private final LastCommands lastCommands;
  private final KeyUses keyUses;
  private final Fingerprints fingerprints;

  @Inject
  public Replays(LastCommands lastCommands, KeyUses keyUses, Fingerprints fingerprints) {
    this.lastCommands = lastCommands;
    this.keyUses = keyUses;
    this.fingerprints = fingerprints;
  }

  /** What was answered under this key, or the refusal when it was used for something else. */
  public Optional<Reply> underKey(Request request) {
    return request.keyUse().flatMap(keyUses::find).flatMap(use -> underKey(request, use));
  }

  private Optional<Reply> underKey(Request request, KeyUse use) {
    boolean same = !request.onlyLooks() && fingerprints.fits(use.fingerprint(), request.command());
    return same ? use.answer().map(Answer::reply) : Optional.of(usedOtherwise());
  }

  /**
   * That a host is still being asked for what was begun under this key. A command that was refused
   * only because of that must not be the key's answer.
   */
  public Optional<Reply> unfinishedUnderKey(Request request) {
    return request
        .keyUse()
        .flatMap(keyUses::find)
        .filter(KeyUse::isWaiting)
        .map(use -> Answers.PENDING);
  }

  private static Reply usedOtherwise() {
    return Reply.of(
        PrimaryReturnCode.PRC_DUPLICATE_OBJECT,
        SecondaryReturnCode.RC_IDEMPOTENCY_KEY,
        "This Idempotency-Key was used for another command.");
  }

  /** The final answer of the command that left its object where it stands. */
  public Optional<Reply> last(Request request) {
    return repeated(request).filter(LastCommand::isFinal).map(last -> last.answer().reply());
  }

  /**
   * The same for a command that was refused: then it may be that the first one is not finished. A
   * command that can be carried out again meanwhile, as closing a batch that is in doubt, is.
   */
  public Optional<Reply> lastOrUnfinished(Request request) {
    return repeated(request).map(last -> last.answer().reply());
  }

  private Optional<LastCommand> repeated(Request request) {
    return Moves.by(request.command()).flatMap(object -> repeated(request, object));
  }

  /**
   * The last command is read before where its object stands: what is final can only be moved on by
   * another command, and what is not finished cannot be moved by any.
   */
  private Optional<LastCommand> repeated(Request request, Moved object) {
    return lastCommands
        .of(object)
        .filter(last -> fingerprints.fits(last.fingerprint(), request.command()))
        .filter(last -> !last.isFinal() || stands(last, object));
  }

  private boolean stands(LastCommand last, Moved object) {
    return lastCommands.standing(object).filter(last::stands).isPresent();
  }
}
