package org.tapedeck.framework.query;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.QueryBatches;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.offer.Offering;
import org.tapedeck.framework.offer.Offers;
import org.tapedeck.framework.offer.Seen;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;
import org.tapedeck.framework.query.Searches.Kind;
import org.tapedeck.framework.query.Searches.Wanted;

/** Answers QueryBatches. */
@Dependent
public class BatchViews {

  private final Searches searches;
  private final Offering offering;

  @Inject
  public BatchViews(Searches searches, Offering offering) {
    this.searches = searches;
    this.offering = offering;
  }

  public ViewCollection find(Caller caller, QueryBatches query) {
    Wanted wanted = Wanted.by(caller, query);
    if (query.parameters().keysOnly()) {
      return Keys.collection("Batch", searches.keys(Kind.BATCH, wanted));
    }
    List<Batch> batches = searches.batches(wanted);
    Found found = found(query, batches.stream().map(Batch::id).toList());
    Offers offers =
        offering.of(
            query.parameters().withCommands(),
            caller,
            new Seen(List.of(), found.payments(), found.credits(), batches));
    Members members = members(query, found, offers);
    OpenAttempts attempts = OpenAttempts.ofBatches(searches, batches);
    List<View> views = batches.stream().map(batch -> view(batch, members, attempts)).toList();
    return new ViewCollection("BatchCollection", members.asked(), views);
  }

  private static View view(Batch batch, Members members, OpenAttempts attempts) {
    List<ViewCollection> nested = new ArrayList<>();
    nested.add(totals(batch.totals()));
    nested.addAll(attempts.of(batch.id()));
    nested.addAll(members.of(batch.id()));
    return members.offers().on(Shapes.BATCH.view(batch)).with(nested);
  }

  /** What is in the batches; nothing that was not asked for. */
  private record Found(List<PaymentOfOrder> payments, List<CreditOfOrder> credits) {}

  private Found found(QueryBatches query, List<String> batchIds) {
    return new Found(
        query.parameters().withPayments() ? searches.paymentsInBatches(batchIds) : List.of(),
        query.parameters().withCredits() ? searches.creditsInBatches(batchIds) : List.of());
  }

  static ViewCollection totals(BatchTotals totals) {
    return new ViewCollection("BatchTotalCollection", List.of(Shapes.BATCH_TOTAL.view(totals)));
  }

  private Members members(QueryBatches query, Found found, Offers offers) {
    return new Members(
        Optional.of(found.payments().stream().collect(groupingBy(row -> row.payment().batchId())))
            .filter(asked -> query.parameters().withPayments()),
        Optional.of(found.credits().stream().collect(groupingBy(row -> row.credit().batchId())))
            .filter(asked -> query.parameters().withCredits()),
        OpenAttempts.ofPayments(searches, found.payments()),
        offers);
  }
}
