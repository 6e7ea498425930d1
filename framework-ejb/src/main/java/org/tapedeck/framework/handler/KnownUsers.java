package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.merchant.User;
import org.tapedeck.framework.merchant.Users;

/** What holds for every change of a user. */
@Dependent
class KnownUsers {

  private final Users users;

  @Inject
  KnownUsers(Users users) {
    this.users = users;
  }

  /** Lets a user's rights be changed, when there is such a user and it is not the caller. */
  void other(Caller caller, String user) {
    find(user);
    if (caller.user().equals(Optional.of(user))) {
      throw new Refused(PRC_AUTHORIZATION_ERROR, RC_USER, "Nobody may change his own rights.");
    }
  }

  User find(String user) {
    return users
        .find(user)
        .orElseThrow(() -> new Refused(PRC_UNDEFINED_OBJECT, RC_USER, "There is no such user."));
  }

  static void checkScope(Role role, boolean ofMerchant) {
    if (!role.isOfMerchant() && ofMerchant) {
      throw new Refused(
          PRC_INVALID_PARAMETER_COMBINATION,
          RC_MERCHANTNUMBER,
          "The role is held for the whole server.");
    }
  }
}
