package org.tapedeck.framework.batch;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import java.util.List;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.lifecycle.BatchState;

/** When may a batch be closed? The first broken rule is the answer. */
public final class BatchRules {

  /**
   * A batch that is to be closed.
   *
   * @param asking whether the host is being asked about it at this moment
   */
  public record Closing(Batch batch, boolean asking) {}

  // spotless:off
  public static final List<Rule<Closing>> CLOSE = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_BATCHNUMBER,
          "The batch's state does not allow it.",
          it -> it.batch().isCloseAllowed()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_BATCHNUMBER,
          "The batch is being closed at this moment.",
          it -> it.batch().state() != BatchState.CLOSING || !it.asking()));
  // spotless:on

  private BatchRules() {}
}
