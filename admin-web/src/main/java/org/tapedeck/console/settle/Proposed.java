package org.tapedeck.console.settle;

import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** The commands about what waits for a second person. */
final class Proposed {

  private Proposed() {}

  /** The same command as the first person has given. */
  static Say command(Row proposal) {
    Say command = object(Say.the(proposal.text("operation")), proposal);
    return proposal.text("operation").equals("BATCHCLOSE")
        ? command.with("FORCE", proposal.is("force") ? 1 : null)
        : command.with("AMOUNT", proposal.text("amount"));
  }

  static Say withdrawal(Row proposal) {
    return proposal.text("operation").equals("BATCHCLOSE")
        ? object(Say.the("DELETEPROPOSAL"), proposal)
        : Say.the("DELETEPROPOSAL")
            .with("MERCHANTNUMBER", proposal.text("merchantNumber"))
            .with("ORDERNUMBER", proposal.text("orderNumber"))
            .with("CREDITNUMBER", proposal.text("creditNumber"));
  }

  private static Say object(Say command, Row proposal) {
    return command
        .with("MERCHANTNUMBER", proposal.text("merchantNumber"))
        .with("ORDERNUMBER", proposal.text("orderNumber"))
        .with("CREDITNUMBER", proposal.text("creditNumber"))
        .with("BATCHNUMBER", proposal.text("batchNumber"));
  }
}
