package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_UNDEFINED_OBJECT;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_ROLE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.command.ModifyUserStatus;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.AccessRight;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.merchant.Users;

@Dependent
class ModifyUserStatusHandler implements Handler<ModifyUserStatus> {

  private final Known known;
  private final KnownUsers knownUsers;
  private final Users users;

  @Inject
  ModifyUserStatusHandler(Known known, KnownUsers knownUsers, Users users) {
    this.known = known;
    this.knownUsers = knownUsers;
    this.users = users;
  }

  @Override
  public Class<ModifyUserStatus> command() {
    return ModifyUserStatus.class;
  }

  @Override
  public Started begin(Caller caller, ModifyUserStatus command) {
    Role role = Role.numbered(command.role()).orElseThrow();
    KnownUsers.checkScope(role, command.merchantNumber().isPresent());
    knownUsers.other(caller, command.user());
    command.merchantNumber().ifPresent(known::merchant);
    List<AccessRight> meant =
        users.rights(command.user()).stream()
            .filter(held -> held.right().role() == role)
            .filter(held -> isMeant(held.right().merchantNumber(), command.merchantNumber()))
            .toList();
    if (meant.isEmpty()) {
      throw new Refused(PRC_UNDEFINED_OBJECT, RC_ROLE, "The user does not have this role there.");
    }
    meant.forEach(held -> held.enable(command.enabled()));
    return Started.done(Reply.success());
  }

  private static boolean isMeant(Optional<Integer> held, Optional<Integer> named) {
    return named.isEmpty() || held.equals(named);
  }
}
