package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_AUTHORIZATION_ERROR;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_USER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.ResetPassword;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.PasswordTries;
import org.tapedeck.framework.merchant.Passwords;
import org.tapedeck.framework.merchant.User;

@Dependent
class ResetPasswordHandler implements Handler<ResetPassword> {

  private final KnownUsers knownUsers;
  private final Passwords passwords;
  private final PasswordTries tries;

  @Inject
  ResetPasswordHandler(KnownUsers knownUsers, Passwords passwords, PasswordTries tries) {
    this.knownUsers = knownUsers;
    this.passwords = passwords;
    this.tries = tries;
  }

  @Override
  public Class<ResetPassword> command() {
    return ResetPassword.class;
  }

  @Override
  public Started begin(Caller caller, ResetPassword command) {
    User user = knownUsers.find(command.user());
    if (caller.user().equals(Optional.of(command.user()))) {
      throw new Refused(
          PRC_AUTHORIZATION_ERROR, RC_USER, "One's own password is changed with CHANGEPASSWORD.");
    }
    user.isGiven(passwords.hash(command.password()));
    tries.lift(command.user());
    return Started.done(Reply.success());
  }
}
