package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;
import java.util.Set;

/** Gives a user a role, for merchants or for the whole server; without a role, takes it away. */
public record SetUserAccessRights(String user, Optional<Integer> role, Set<Integer> merchantNumbers)
    implements ScopedCommand {

  static SetUserAccessRights from(Arguments arguments) {
    return new SetUserAccessRights(
        arguments.text(USER), arguments.findNumber(ROLE), arguments.numbers(MERCHANTNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.SETUSERACCESSRIGHTS;
  }
}
