package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/**
 * Gives a user a one-time password and lifts his lock. Its text form does not show the password.
 */
public record ResetPassword(String user, String password) implements Command {

  static ResetPassword from(Arguments arguments) {
    return new ResetPassword(arguments.text(USER), arguments.text(PASSWORD));
  }

  @Override
  public Operation operation() {
    return Operation.RESETPASSWORD;
  }

  @Override
  public String toString() {
    return "ResetPassword[user=" + user + "]";
  }
}
