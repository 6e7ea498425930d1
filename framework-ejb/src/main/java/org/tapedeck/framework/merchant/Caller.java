package org.tapedeck.framework.merchant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.MerchantCommand;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.command.ScopedCommand;

/**
 * Who gives a command, and what he may do.
 *
 * @param user empty for somebody who has not logged in
 */
public record Caller(Optional<String> user, List<Right> rights) {

  private static final String SERVER = "server:";

  /** A role; for one merchant, or for the whole server when none is named. */
  public record Right(Role role, Optional<Integer> merchantNumber) {

    boolean covers(int merchant) {
      return merchantNumber.isEmpty() || merchantNumber.get() == merchant;
    }
  }

  /**
   * The server itself, when it closes a merchant's batches at the account's time. It has the right
   * to that and to no other merchant, and nobody logs in as the server: a colon is in no user name.
   */
  public static Caller server(int merchantNumber) {
    Role least = Access.least(Operation.BATCHCLOSE).orElseThrow();
    return new Caller(Optional.of(SERVER), List.of(new Right(least, Optional.of(merchantNumber))));
  }

  /** A user with what is in force of his rights. */
  static Caller named(String user, List<AccessRight> rights) {
    return new Caller(
        Optional.of(user),
        rights.stream().filter(AccessRight::isEnabled).map(AccessRight::right).toList());
  }

  public boolean isServer() {
    return user.filter(SERVER::equals).isPresent();
  }

  public static Caller nobody() {
    return new Caller(Optional.empty(), List.of());
  }

  public boolean may(Command command) {
    return Access.isForEverybody(command.operation())
        || user.isPresent() && Access.isForEveryUser(command.operation())
        || Access.least(command).filter(least -> may(command, least)).isPresent();
  }

  /** Whether there is any merchant, or the server, for which he may do this. */
  public boolean mayAnywhere(Operation operation) {
    return Access.isForEverybody(operation)
        || Access.least(operation)
            .filter(least -> rights.stream().anyMatch(right -> right.role().reaches(least)))
            .isPresent();
  }

  /**
   * Whether he may do something with a merchant's objects.
   *
   * @param deletesOrder whether it deletes an order, too
   */
  public boolean may(Operation operation, boolean deletesOrder, int merchantNumber) {
    return Access.least(operation, deletesOrder)
        .filter(least -> reaches(least, merchantNumber))
        .isPresent();
  }

  private boolean may(Command command, Role least) {
    if (command instanceof ScopedCommand scoped) {
      return mayForAll(scoped.merchantNumbers(), least);
    }
    return rights.stream()
        .filter(right -> right.role().reaches(least))
        .anyMatch(right -> covers(right, command));
  }

  /** None means the whole server. */
  private boolean mayForAll(Set<Integer> merchants, Role least) {
    return merchants.isEmpty()
        ? rights.stream().anyMatch(it -> it.merchantNumber().isEmpty() && it.role().reaches(least))
        : merchants.stream().allMatch(merchant -> reaches(least, merchant));
  }

  /** Whether he has the role, or a mightier one, for a merchant. */
  public boolean reaches(Role least, int merchant) {
    return rights.stream().anyMatch(right -> right.role().reaches(least) && right.covers(merchant));
  }

  private static boolean covers(Right right, Command command) {
    return !(command instanceof MerchantCommand ofMerchant)
        || right.covers(ofMerchant.merchantNumber());
  }

  /** Whether he has a role for the whole server. */
  public boolean holds(Role role) {
    return rights.stream()
        .anyMatch(right -> right.merchantNumber().isEmpty() && right.role() == role);
  }

  /** The merchants for whom he may do this; empty when he may for them all. */
  public Optional<Set<Integer>> merchants(Operation operation) {
    Role least = Access.least(operation).orElseThrow();
    return new Caller(user, rights.stream().filter(it -> it.role().reaches(least)).toList())
        .merchants();
  }

  /** The merchants whose objects he may see; empty when he may see them all. */
  public Optional<Set<Integer>> merchants() {
    Set<Integer> seen = new TreeSet<>();
    for (Right right : rights) {
      if (right.merchantNumber().isEmpty()) {
        return Optional.empty();
      }
      seen.add(right.merchantNumber().get());
    }
    return Optional.of(seen);
  }
}
