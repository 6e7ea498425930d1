package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;
import java.util.Set;

/**
 * Puts a user's right in or out of force.
 *
 * @param merchantNumber for whom the role is held; without one, every right of the role is meant
 */
public record ModifyUserStatus(
    String user, int role, boolean enabled, Optional<Integer> merchantNumber)
    implements ScopedCommand {

  static ModifyUserStatus from(Arguments arguments) {
    return new ModifyUserStatus(
        arguments.text(USER),
        arguments.number(ROLE),
        arguments.flag(ENABLED),
        arguments.findNumber(MERCHANTNUMBER));
  }

  @Override
  public Set<Integer> merchantNumbers() {
    return merchantNumber.map(Set::of).orElse(Set.of());
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYUSERSTATUS;
  }
}
