package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SetUserAccessRights;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.AccessRight;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.merchant.Users;

@Dependent
class SetUserAccessRightsHandler implements Handler<SetUserAccessRights> {

  private final Known known;
  private final Users users;

  @Inject
  SetUserAccessRightsHandler(Known known, Users users) {
    this.known = known;
    this.users = users;
  }

  @Override
  public Class<SetUserAccessRights> command() {
    return SetUserAccessRights.class;
  }

  @Override
  public Started begin(Caller caller, SetUserAccessRights command) {
    Caller.Right right = right(command);
    if (users.find(command.user()).isEmpty()) {
      throw new Refused(PRC_UNDEFINED_OBJECT, RC_USER, "There is no such user.");
    }
    if (caller.user().equals(Optional.of(command.user()))) {
      throw new Refused(PRC_AUTHORIZATION_ERROR, RC_USER, "Nobody may change his own rights.");
    }
    right.merchantNumber().ifPresent(known::merchant);
    give(command.user(), right);
    return Started.done(Reply.success());
  }

  private static Caller.Right right(SetUserAccessRights command) {
    Role role = Role.numbered(command.role()).orElseThrow();
    if (role.isOfMerchant() && command.merchantNumber().isEmpty()) {
      throw new Refused(
          PRC_PARAMETER_NOT_FOUND, RC_MERCHANTNUMBER, "The role is held for a merchant.");
    }
    if (!role.isOfMerchant() && command.merchantNumber().isPresent()) {
      throw new Refused(
          PRC_INVALID_PARAMETER_COMBINATION,
          RC_MERCHANTNUMBER,
          "The role is held for the whole server.");
    }
    return new Caller.Right(role, command.merchantNumber());
  }

  private void give(String user, Caller.Right right) {
    users
        .right(AccessRight.id(user, right.merchantNumber()))
        .ifPresentOrElse(
            held -> held.give(right.role()), () -> users.add(new AccessRight(user, right)));
  }
}
