package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Gives a user a role, for one merchant or for the whole server. */
public record SetUserAccessRights(String user, int role, Optional<Integer> merchantNumber)
    implements Command {

  static SetUserAccessRights from(Arguments arguments) {
    return new SetUserAccessRights(
        arguments.text(USER), arguments.number(ROLE), arguments.findNumber(MERCHANTNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.SETUSERACCESSRIGHTS;
  }
}
