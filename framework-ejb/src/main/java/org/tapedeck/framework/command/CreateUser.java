package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/**
 * Makes a user, who has no rights yet. Its text form does not show the password.
 *
 * @param oneTime whether he has to change the password before he may do anything
 */
public record CreateUser(String user, String password, boolean oneTime) implements Command {

  static CreateUser from(Arguments arguments) {
    return new CreateUser(arguments.text(USER), arguments.text(PASSWORD), arguments.flag(ONETIME));
  }

  @Override
  public Operation operation() {
    return Operation.CREATEUSER;
  }

  @Override
  public String toString() {
    return "CreateUser[user=" + user + "]";
  }
}
