package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Gives a user a role, for one merchant or for the whole server; without a role, takes it away. */
public record SetUserAccessRights(
    String user, Optional<Integer> role, Optional<Integer> merchantNumber)
    implements ScopedCommand {

  static SetUserAccessRights from(Arguments arguments) {
    return new SetUserAccessRights(
        arguments.text(USER), arguments.findNumber(ROLE), arguments.findNumber(MERCHANTNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.SETUSERACCESSRIGHTS;
  }
}
