package org.tapedeck.framework.query;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.command.QueryUsers;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.AccessRight;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;

/** Answers QueryUsers: users, each with the rights that the caller may see. */
@Dependent
public class UserViews {

  private final AdminSearches searches;

  @Inject
  public UserViews(AdminSearches searches) {
    this.searches = searches;
  }

  public ViewCollection find(Caller caller, QueryUsers query) {
    Optional<Set<Integer>> seen = caller.merchants(query.operation());
    Map<String, List<AccessRight>> rights =
        searches.rights(seen).stream().collect(groupingBy(AccessRight::userName));
    List<View> views =
        searches.users(search(seen, query)).stream()
            .map(
                user ->
                    AdminShapes.USER
                        .view(user)
                        .with(List.of(collection(rights.getOrDefault(user.name(), List.of())))))
            .toList();
    return new ViewCollection("UserCollection", views);
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
        query.returnAtMost());
  }
}
