package org.tapedeck.redirect.ticketswitch;

import org.tapedeck.testkit.PayPageContract;
import org.tapedeck.testkit.PayPageSubject;

class TicketSwitchContractTest extends PayPageContract {

  @Override
  public PayPageSubject subject() {
    return new TicketSwitchSubject();
  }
}
