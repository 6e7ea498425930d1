package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.command.QueryAccounts;
import org.tapedeck.framework.command.QueryCassettes;
import org.tapedeck.framework.command.QueryMerchants;
import org.tapedeck.framework.command.QueryPaySystems;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.AdminSearches.AdminSearch;

/** Answers the queries of administration objects. */
@Dependent
public class AdminViews {

  private final AdminSearches searches;
  private final Standings standings;

  @Inject
  public AdminViews(AdminSearches searches, Standings standings) {
    this.searches = searches;
    this.standings = standings;
  }

  public ViewCollection server() {
    View server = AdminShapes.SERVER.view(standings.server());
    return new ViewCollection("PaymentServerCollection", List.of(server));
  }

  public ViewCollection find(QueryCassettes query) {
    List<View> views =
        standings.cassettes(query.cassetteName()).stream().map(AdminShapes.CASSETTE::view).toList();
    return new ViewCollection("CassetteCollection", views);
  }

  public ViewCollection find(Caller caller, QueryMerchants query) {
    AdminSearch search =
        new AdminSearch(
            caller.merchants(query.operation()),
            query.merchantNumber(),
            Optional.empty(),
            Optional.empty());
    List<View> views =
        searches.merchants(search).stream()
            .map(standings::of)
            .map(AdminShapes.MERCHANT::view)
            .toList();
    return new ViewCollection("MerchantCollection", views);
  }

  public ViewCollection find(Caller caller, QueryPaySystems query) {
    AdminSearch search =
        new AdminSearch(
            caller.merchants(query.operation()),
            query.merchantNumber(),
            query.cassetteName(),
            Optional.empty());
    List<View> views =
        searches.paySystems(search).stream()
            .map(standings::of)
            .map(AdminShapes.PAY_SYSTEM::view)
            .toList();
    return new ViewCollection("MerchantCassetteSettingsCollection", views);
  }

  public ViewCollection find(Caller caller, QueryAccounts query) {
    AdminSearch search =
        new AdminSearch(
            caller.merchants(query.operation()),
            query.merchantNumber(),
            query.cassetteName(),
            query.accountNumber());
    List<View> views =
        searches.accounts(search).stream()
            .map(standings::of)
            .map(AdminShapes.ACCOUNT::view)
            .toList();
    return new ViewCollection("AccountCollection", views);
  }
}
