package org.tapedeck.framework.merchant;

import java.util.List;
import java.util.Optional;

/**
 * Users and their rights, as they are kept. To add a user under a name that is taken is {@link
 * org.tapedeck.framework.command.Refused}.
 */
public interface Users {

  boolean none();

  Optional<User> find(String name);

  List<AccessRight> rights(String name);

  /** A user with what is in force of his rights. Who has a one-time password has none. */
  default Caller caller(String name) {
    boolean none = find(name).filter(User::hasOneTimePassword).isPresent();
    return Caller.named(name, none ? List.of() : rights(name));
  }

  Optional<AccessRight> right(String id);

  /** Takes all rights to a merchant away. */
  void removeRights(int merchantNumber);

  void remove(AccessRight right);

  void add(User user);

  void add(AccessRight right);
}
