package org.tapedeck.framework.batch;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import java.util.List;
import org.tapedeck.framework.command.Rule;

/** When may a batch be closed? The first broken rule is the answer. */
public final class BatchRules {

  // spotless:off
  public static final List<Rule<Batch>> CLOSE = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_BATCHNUMBER,
          "The batch's state does not allow it.",
          Batch::isCloseAllowed));
  // spotless:on

  private BatchRules() {}
}
