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
    Optional<Caller.Right> right = command.role().map(role -> right(command, role));
    if (users.find(command.user()).isEmpty()) {
      throw new Refused(PRC_UNDEFINED_OBJECT, RC_USER, "There is no such user.");
    }
    if (caller.user().equals(Optional.of(command.user()))) {
      throw new Refused(PRC_AUTHORIZATION_ERROR, RC_USER, "Nobody may change his own rights.");
    }
    command.merchantNumber().ifPresent(known::merchant);
    right.ifPresentOrElse(given -> give(command.user(), given), () -> take(command));
    return Started.done(Reply.success());
  }

  private static Caller.Right right(SetUserAccessRights command, int number) {
    Role role = Role.numbered(number).orElseThrow();
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

  private void take(SetUserAccessRights command) {
    users.remove(
        users
            .right(AccessRight.id(command.user(), command.merchantNumber()))
            .orElseThrow(
                () -> new Refused(PRC_UNDEFINED_OBJECT, RC_ROLE, "The user has no role there.")));
  }
}
