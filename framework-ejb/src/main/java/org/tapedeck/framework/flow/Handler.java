package org.tapedeck.framework.flow;

import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.merchant.Caller;

/** How one command begins. The caller's right to it has been checked. */
public interface Handler<C extends Command> {

  Class<C> command();

  /**
   * Checks the command against what is there, and either does it or opens an attempt.
   *
   * @throws org.tapedeck.framework.command.Refused when a rule is broken; nothing is changed then
   */
  Started begin(Caller caller, C command);
}
