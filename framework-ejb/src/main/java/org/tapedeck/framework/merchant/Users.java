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

  Optional<AccessRight> right(String id);

  /** Takes all rights to a merchant away. */
  void removeRights(int merchantNumber);

  void remove(AccessRight right);

  void add(User user);

  void add(AccessRight right);
}
