package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;
import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_INVALID_PARAMETER_COMBINATION;

import java.util.List;

/** Changes the caller's own password. Its text form does not show either. */
public record ChangePassword(String password, String newPassword) implements Command {

  // spotless:off
  private static final List<Rule<ChangePassword>> RULES = List.of(
      new Rule<>(PRC_INVALID_PARAMETER_COMBINATION, NEWPASSWORD.code(),
          "The new password is the old one.",
          it -> !it.newPassword.equals(it.password)));
  // spotless:on

  static ChangePassword from(Arguments arguments) {
    ChangePassword command =
        new ChangePassword(arguments.text(PASSWORD), arguments.text(NEWPASSWORD));
    Rule.check(RULES, command);
    return command;
  }

  @Override
  public Operation operation() {
    return Operation.CHANGEPASSWORD;
  }

  @Override
  public String toString() {
    return "ChangePassword[]";
  }
}
