package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.CreateUser;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Passwords;
import org.tapedeck.framework.merchant.User;
import org.tapedeck.framework.merchant.Users;

@Dependent
class CreateUserHandler implements Handler<CreateUser> {

  private final Users users;
  private final Passwords passwords;

  @Inject
  CreateUserHandler(Users users, Passwords passwords) {
    this.users = users;
    this.passwords = passwords;
  }

  @Override
  public Class<CreateUser> command() {
    return CreateUser.class;
  }

  @Override
  public Started begin(Caller caller, CreateUser command) {
    String hash = passwords.hash(command.password());
    users.add(
        command.oneTime()
            ? User.withOneTimePassword(command.user(), hash)
            : new User(command.user(), hash));
    return Started.done(Reply.success());
  }
}
