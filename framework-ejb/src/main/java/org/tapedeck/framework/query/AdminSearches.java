package org.tapedeck.framework.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.merchant.AccessRight;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Merchant;
import org.tapedeck.framework.merchant.ObjectSettings;
import org.tapedeck.framework.merchant.PaySystem;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.merchant.User;

/** Searches administration objects in the database; what is empty does not narrow a search. */
public interface AdminSearches {

  /**
   * @param seenMerchants the merchants that the caller may see; empty for all
   * @param merchantNumbers those that are asked for; like the others, none for all
   */
  record AdminSearch(
      Optional<Set<Integer>> seenMerchants,
      Set<Integer> merchantNumbers,
      Set<String> cassetteNames,
      Set<Integer> accountNumbers,
      int most) {}

  /**
   * Users by their names; a role and a merchant are those of one right that they have.
   *
   * @param seenMerchants the merchants that the caller may see; empty for all
   * @param merchantNumbers those that are asked for; none for all
   * @param part of the name
   * @param after the name after which it begins
   */
  record UserSearch(
      Optional<Set<Integer>> seenMerchants,
      Set<Integer> merchantNumbers,
      Optional<Role> role,
      Optional<String> name,
      Optional<String> part,
      Optional<String> after,
      int most) {}

  List<Merchant> merchants(AdminSearch search);

  /** By merchant and cassette. */
  List<PaySystem> paySystems(AdminSearch search);

  /** The cassettes' own objects of merchants, by merchant, cassette and name. */
  List<ObjectSettings> objects(AdminSearch search);

  /** By merchant, cassette and number. */
  List<Account> accounts(AdminSearch search);

  /** By name. */
  List<User> users(UserSearch search);

  /** The rights to these merchants, by user and merchant. */
  List<AccessRight> rights(Optional<Set<Integer>> merchants);
}
