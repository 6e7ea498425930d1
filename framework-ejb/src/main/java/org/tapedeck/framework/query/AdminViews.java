package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tapedeck.framework.command.QueryAccounts;
import org.tapedeck.framework.command.QueryCassettes;
import org.tapedeck.framework.command.QueryMerchants;
import org.tapedeck.framework.command.QueryPaySystems;
import org.tapedeck.framework.command.QueryUsers;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.ObjectSettings;
import org.tapedeck.framework.merchant.PaySystem;
import org.tapedeck.framework.query.AdminSearches.AdminSearch;

/** Answers the queries of administration objects. */
@Dependent
public class AdminViews {

  private final AdminSearches searches;
  private final Standings standings;
  private final ObjectViews objects;
  private final KeywordViews keywords;

  @Inject
  public AdminViews(
      AdminSearches searches, Standings standings, ObjectViews objects, KeywordViews keywords) {
    this.searches = searches;
    this.standings = standings;
    this.objects = objects;
    this.keywords = keywords;
  }

  public ViewCollection server() {
    View server = AdminShapes.SERVER.view(standings.server());
    return new ViewCollection("PaymentServerCollection", List.of(server));
  }

  public ViewCollection find(QueryCassettes query) {
    List<View> views =
        standings.cassettes(query.cassetteNames()).stream()
            .map(cassette -> cassette(cassette, query.withKeywords()))
            .toList();
    return new ViewCollection("CassetteCollection", views);
  }

  public ViewCollection find(Caller caller, QueryMerchants query) {
    AdminSearch search =
        new AdminSearch(
            caller.merchants(query.operation()),
            query.merchantNumbers(),
            Set.of(),
            Set.of(),
            query.returnAtMost());
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
            query.merchantNumbers(),
            query.cassetteNames(),
            Set.of(),
            QueryUsers.MOST);
    Map<String, List<ObjectSettings>> own = objects.ofMerchants(search);
    List<View> views =
        searches.paySystems(search).stream()
            .map(standings::of)
            .map(standing -> view(standing, own, query.withKeywords()))
            .toList();
    return new ViewCollection("MerchantCassetteSettingsCollection", views);
  }

  private View cassette(Standing<Standings.PluggedCassette> cassette, boolean withKeywords) {
    return AdminShapes.CASSETTE
        .view(cassette)
        .with(
            nested(
                withKeywords,
                () -> keywords.ofCassette(cassette.object().cassette()),
                objects.nested(cassette, shown(withKeywords))));
  }

  private View view(
      Standing<PaySystem> paySystem, Map<String, List<ObjectSettings>> own, boolean withKeywords) {
    return AdminShapes.PAY_SYSTEM
        .view(paySystem)
        .with(
            nested(
                withKeywords,
                () -> keywords.of(paySystem.object()),
                objects.nested(paySystem, own, shown(withKeywords))));
  }

  private View account(Standing<Account> account, boolean withKeywords) {
    return AdminShapes.ACCOUNT
        .view(account)
        .with(nested(withKeywords, () -> keywords.of(account.object().key()), List.of()));
  }

  private Function<ObjectSettings, List<ViewCollection>> shown(boolean withKeywords) {
    return withKeywords ? keywords::of : object -> List.of();
  }

  private static List<ViewCollection> nested(
      boolean withKeywords, Supplier<List<ViewCollection>> keywords, List<ViewCollection> others) {
    List<ViewCollection> nested = new ArrayList<>(withKeywords ? keywords.get() : List.of());
    nested.addAll(others);
    return nested;
  }

  public ViewCollection find(Caller caller, QueryAccounts query) {
    AdminSearch search =
        new AdminSearch(
            caller.merchants(query.operation()),
            query.merchantNumbers(),
            query.cassetteNames(),
            query.accountNumbers(),
            query.returnAtMost());
    List<View> views =
        searches.accounts(search).stream()
            .map(standings::of)
            .map(account -> account(account, query.withKeywords()))
            .toList();
    return new ViewCollection("AccountCollection", views);
  }
}
