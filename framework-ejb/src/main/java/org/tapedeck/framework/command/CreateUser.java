package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Makes a user, who has no rights yet. Its text form does not show the password. */
public record CreateUser(String user, String password) implements Command {

  static CreateUser from(Arguments arguments) {
    return new CreateUser(arguments.text(USER), arguments.text(PASSWORD));
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
