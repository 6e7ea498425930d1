package org.tapedeck.framework.merchant;

import java.util.Map;
import java.util.Set;

/** Where users' shops are, as SetReturnDomain has said. */
public interface ReturnDomains {

  /**
   * Whether a shop of the user's is there.
   *
   * @param domain as the shop says it: the host must be the same but for capital letters, and the
   *     port, or that there is none, too; what is no domain is not registered
   */
  boolean isRegistered(String userName, String domain);

  /** These take the place of the user's; who does the same for him meanwhile waits. */
  void replace(String userName, Set<ReturnDomain> domains);

  /** All, in the order of their letters, by the user's name. */
  Map<String, Set<String>> all();
}
