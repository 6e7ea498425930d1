package org.tapedeck.framework.query;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.QueryBatches;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;
import org.tapedeck.framework.query.Searches.Kind;
import org.tapedeck.framework.query.Searches.Wanted;

/** Answers QueryBatches. */
@Dependent
public class BatchViews {

  private final Searches searches;

  @Inject
  public BatchViews(Searches searches) {
    this.searches = searches;
  }

  public ViewCollection find(Caller caller, QueryBatches query) {
    Wanted wanted = Wanted.by(caller, query);
    if (query.parameters().keysOnly()) {
      return Keys.collection("Batch", searches.keys(Kind.BATCH, wanted));
    }
    List<Batch> batches = searches.batches(wanted);
    Members members = members(query, batches.stream().map(Batch::id).toList());
    OpenAttempts attempts = OpenAttempts.ofBatches(searches, batches);
    List<View> views = batches.stream().map(batch -> view(batch, members, attempts)).toList();
    return new ViewCollection("BatchCollection", members.asked(), views);
  }

  private static View view(Batch batch, Members members, OpenAttempts attempts) {
    List<ViewCollection> nested = new ArrayList<>();
    nested.add(totals(batch.totals()));
    nested.addAll(attempts.of(batch.id()));
    nested.addAll(members.of(batch.id()));
    return Shapes.BATCH.view(batch).with(nested);
  }

  static ViewCollection totals(BatchTotals totals) {
    return new ViewCollection("BatchTotalCollection", List.of(Shapes.BATCH_TOTAL.view(totals)));
  }

  private Members members(QueryBatches query, List<String> batchIds) {
    List<PaymentOfOrder> payments =
        query.parameters().withPayments() ? searches.paymentsInBatches(batchIds) : List.of();
    return new Members(
        query.parameters().withPayments() ? Optional.of(byOwner(payments)) : Optional.empty(),
        query.parameters().withCredits() ? Optional.of(credits(batchIds)) : Optional.empty(),
        OpenAttempts.ofPayments(searches, payments));
  }

  private static Map<String, List<PaymentOfOrder>> byOwner(List<PaymentOfOrder> payments) {
    return payments.stream().collect(groupingBy(row -> row.payment().batchId()));
  }

  private Map<String, List<CreditOfOrder>> credits(List<String> batchIds) {
    return searches.creditsInBatches(batchIds).stream()
        .collect(groupingBy(row -> row.credit().batchId()));
  }
}
