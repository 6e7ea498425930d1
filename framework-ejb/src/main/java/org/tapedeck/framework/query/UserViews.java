package org.tapedeck.framework.query;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.command.QueryUsers;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.AccessRight;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.ReturnDomains;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.merchant.User;

/** Answers QueryUsers: users, each with the rights that the caller may see. */
@Dependent
public class UserViews {

  private final AdminSearches searches;
  private final ReturnDomains returnDomains;
  private final Clock clock;

  @Inject
  public UserViews(AdminSearches searches, ReturnDomains returnDomains, Clock clock) {
    this.searches = searches;
    this.returnDomains = returnDomains;
    this.clock = clock;
  }

  /**
   * @param returnDomains with blanks between them; null when there is none, or the caller may not
   *     see all merchants and so not all that the user's shops are
   */
  record Shown(User user, boolean isLocked, String returnDomains) {}

  public ViewCollection find(Caller caller, QueryUsers query) {
    Optional<Set<Integer>> seen = caller.merchants(query.operation());
    Map<String, List<AccessRight>> rights =
        searches.rights(seen).stream().collect(groupingBy(AccessRight::userName));
    Map<String, Set<String>> domains = seen.isPresent() ? Map.of() : returnDomains.all();
    Instant now = clock.instant();
    List<View> views =
        searches.users(search(seen, query)).stream()
            .map(
                user ->
                    AdminShapes.USER
                        .view(new Shown(user, user.isLocked(now), words(domains.get(user.name()))))
                        .with(List.of(collection(rights.getOrDefault(user.name(), List.of())))))
            .toList();
    return new ViewCollection("UserCollection", views);
  }

  private static String words(Set<String> domains) {
    return domains == null ? null : String.join(" ", domains);
  }

  private static ViewCollection collection(List<AccessRight> rights) {
    return new ViewCollection(
        "AccessRightCollection", rights.stream().map(AdminShapes.RIGHT::view).toList());
  }

  private static AdminSearches.UserSearch search(Optional<Set<Integer>> seen, QueryUsers query) {
    return new AdminSearches.UserSearch(
        seen,
        query.merchantNumbers(),
        query.role().flatMap(Role::numbered),
        query.user(),
        query.filter(),
        query.after(),
        query.returnAtMost());
  }
}
