package org.tapedeck.framework.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.OperationalParameters;
import org.tapedeck.framework.command.Query;
import org.tapedeck.framework.command.SearchKey;
import org.tapedeck.framework.command.SearchModifiers;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;

/**
 * Searches in the database. What they find is in the order of the keys' numbers, or the other way
 * round.
 */
public interface Searches {

  /**
   * @param seenMerchants the merchants that the caller may see; empty for all
   * @param after the key after which they begin, in their order; empty for all
   * @param descending whether the largest keys come first
   */
  record Wanted(
      Optional<Set<Integer>> seenMerchants,
      SearchModifiers modifiers,
      int most,
      Optional<SearchKey> after,
      boolean descending) {

    static Wanted by(Caller caller, Query query) {
      OperationalParameters parameters = query.parameters();
      return new Wanted(
          caller.merchants(),
          query.modifiers(),
          parameters.returnAtMost(),
          parameters.after(),
          parameters.descending());
    }
  }

  /** The kinds of financial objects. */
  enum Kind {
    ORDER,
    PAYMENT,
    CREDIT,
    BATCH
  }

  List<String> keys(Kind kind, Wanted wanted);

  List<Order> orders(Wanted wanted);

  List<PaymentOfOrder> payments(Wanted wanted);

  List<CreditOfOrder> credits(Wanted wanted);

  List<Batch> batches(Wanted wanted);

  List<PaymentOfOrder> paymentsOfOrders(List<String> orderIds);

  List<CreditOfOrder> creditsOfOrders(List<String> orderIds);

  List<PaymentOfOrder> paymentsInBatches(List<String> batchIds);

  List<CreditOfOrder> creditsInBatches(List<String> batchIds);

  /** The open attempts on these payments or batches. */
  List<Attempt> openAttempts(List<String> objectIds);
}
