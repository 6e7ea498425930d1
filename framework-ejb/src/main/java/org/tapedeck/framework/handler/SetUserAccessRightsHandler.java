package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
  private final KnownUsers knownUsers;
  private final Users users;

  @Inject
  SetUserAccessRightsHandler(Known known, KnownUsers knownUsers, Users users) {
    this.known = known;
    this.knownUsers = knownUsers;
    this.users = users;
  }

  @Override
  public Class<SetUserAccessRights> command() {
    return SetUserAccessRights.class;
  }

  @Override
  public Started begin(Caller caller, SetUserAccessRights command) {
    Optional<Role> role = command.role().flatMap(Role::numbered);
    role.ifPresent(given -> checkScope(command, given));
    knownUsers.other(caller, command.user());
    List<Optional<Integer>> scopes = scopes(command);
    // Locked, so that nobody gets a right to a merchant who is removed at this moment.
    scopes.forEach(scope -> scope.ifPresent(known::lockedMerchant));
    for (Optional<Integer> scope : scopes) {
      role.ifPresentOrElse(
          given -> give(command.user(), new Caller.Right(given, scope)),
          () -> take(command.user(), scope));
    }
    return Started.done(Reply.success());
  }

  private static void checkScope(SetUserAccessRights command, Role role) {
    if (role.isOfMerchant() && command.merchantNumbers().isEmpty()) {
      throw new Refused(
          PRC_PARAMETER_NOT_FOUND, RC_MERCHANTNUMBER, "The role is held for a merchant.");
    }
    KnownUsers.checkScope(role, !command.merchantNumbers().isEmpty());
  }

  /** The merchants in order, or once the whole server. */
  private static List<Optional<Integer>> scopes(SetUserAccessRights command) {
    return command.merchantNumbers().isEmpty()
        ? List.of(Optional.empty())
        : new TreeSet<>(command.merchantNumbers()).stream().map(Optional::of).toList();
  }

  private void give(String user, Caller.Right right) {
    users
        .right(AccessRight.id(user, right.merchantNumber()))
        .ifPresentOrElse(
            held -> held.give(right.role()), () -> users.add(new AccessRight(user, right)));
  }

  private void take(String user, Optional<Integer> merchantNumber) {
    users.remove(
        users
            .right(AccessRight.id(user, merchantNumber))
            .orElseThrow(
                () -> new Refused(PRC_UNDEFINED_OBJECT, RC_ROLE, "The user has no role there.")));
  }
}
