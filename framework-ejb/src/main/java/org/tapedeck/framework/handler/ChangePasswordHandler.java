package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_PARAMETER_VALUE_ERROR;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_NEWPASSWORD;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_WRONG_PASSWORD;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.framework.command.ChangePassword;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.PasswordCheck;
import org.tapedeck.framework.merchant.Passwords;
import org.tapedeck.framework.merchant.User;

@Dependent
class ChangePasswordHandler implements Handler<ChangePassword> {

  private static final Reply WRONG =
      Reply.of(PRC_PARAMETER_VALUE_ERROR, RC_WRONG_PASSWORD, "PASSWORD is not your password.");

  private final PasswordCheck check;
  private final Passwords passwords;

  @Inject
  ChangePasswordHandler(PasswordCheck check, Passwords passwords) {
    this.check = check;
    this.passwords = passwords;
  }

  @Override
  public Class<ChangePassword> command() {
    return ChangePassword.class;
  }

  @Override
  public Started begin(Caller caller, ChangePassword command) {
    String name = caller.user().orElseThrow();
    if (command.newPassword().equalsIgnoreCase(name)) {
      throw new Refused(
          PRC_PARAMETER_VALUE_ERROR, RC_NEWPASSWORD, "The new password is the user's name.");
    }
    Optional<User> user = check.pass(name, command.password());
    user.ifPresent(it -> it.choose(passwords.hash(command.newPassword())));
    // No refusal, which would be rolled back: a wrong password has to count.
    return Started.done(user.isPresent() ? Reply.success() : WRONG);
  }
}
