package org.tapedeck.framework.batch;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import java.util.List;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.lifecycle.BatchEvent;
import org.tapedeck.framework.lifecycle.BatchState;
import org.tapedeck.framework.lifecycle.Lifecycles;

/** What may be done with a batch? The first broken rule is the answer. */
public final class BatchRules {

  /**
   * A batch that is to be closed.
   *
   * @param asking whether the host is being asked about it at this moment
   */
  public record Closing(Batch batch, boolean asking) {}

  /** A batch that a command names to put something in, and the account and currency of that. */
  public record Naming(Batch batch, Batch.Owner owner) {}

  /**
   * A batch that is to be emptied.
   *
   * @param givenByHost whether a host has given one of its credits by itself, or one out of one of
   *     its payments
   */
  public record Purging(Batch batch, boolean givenByHost) {}

  // spotless:off
  public static final List<Rule<Closing>> CLOSE = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_BATCHNUMBER,
          "The batch's state does not allow it.",
          it -> it.batch().isCloseAllowed()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_BATCHNUMBER,
          "The batch is being closed at this moment.",
          it -> it.batch().state() != BatchState.CLOSING || !it.asking()));

  public static final List<Rule<Naming>> NAME = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_BATCHNUMBER,
          "The batch is not open.",
          it -> Lifecycles.BATCH.next(it.batch().state(), BatchEvent.ADD).isPresent()),
      new Rule<>(PRC_PARAMETER_MISMATCH, RC_BATCHNUMBER,
          "The batch is for another account or currency.",
          it -> it.batch().owner().equals(it.owner())));

  public static final List<Rule<Batch>> REMOVE = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_BATCHNUMBER,
          "The batch's state does not allow it.",
          it -> Lifecycles.BATCH.next(it.state(), BatchEvent.REMOVE).isPresent()));

  public static final List<Rule<Purging>> PURGE = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_BATCHNUMBER,
          "The batch's state does not allow it.",
          it -> it.batch().isPurgeAllowed()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_BATCHNUMBER,
          "The batch holds what the host has given back by itself already.",
          it -> !it.givenByHost()));

  public static final List<Rule<Batch>> DELETE = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_BATCHNUMBER,
          "Only a closed batch can be deleted.",
          it -> it.state() == BatchState.CLOSED));
  // spotless:on

  private BatchRules() {}
}
