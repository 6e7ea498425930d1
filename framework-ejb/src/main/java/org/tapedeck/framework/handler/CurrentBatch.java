package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.Currencies;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.BatchRules;
import org.tapedeck.framework.batch.Batches;
import org.tapedeck.framework.cassette.Numbers;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.order.Order;

/**
 * The batch that an order's account adds to in the order's currency, opened when there is none; or
 * the one that a command names.
 */
@Dependent
class CurrentBatch {

  private final Merchants merchants;
  private final Batches batches;
  private final Numbers numbers;

  @Inject
  CurrentBatch(Merchants merchants, Batches batches, Numbers numbers) {
    this.merchants = merchants;
    this.batches = batches;
    this.numbers = numbers;
  }

  /** The numbers of a merchant's batches. */
  static NumberSeries numbersOf(int merchantNumber) {
    return new NumberSeries("batches of merchant " + merchantNumber, 1, 999_999_999);
  }

  Batch of(Order order, Instant now) {
    // The account's row comes before the batch's, so that two first deposits open one batch.
    merchants.lockAccount(accountOf(order).id());
    Batch.Owner owner = owner(order);
    return batches.lockCurrent(owner).orElseGet(() -> open(owner, now));
  }

  /**
   * The batch that a command names, or the current one.
   *
   * @throws org.tapedeck.framework.command.Refused when the named one does not take this order's
   */
  Batch of(Order order, Optional<Integer> named, Instant now) {
    if (named.isEmpty()) {
      return of(order, now);
    }
    merchants.lockAccount(accountOf(order).id());
    return fitting(order, batches.lock(id(order, named.get())));
  }

  /** The same where the current one will do when the named one was closed since it was checked. */
  Batch preferring(Order order, Optional<Integer> named, Instant now) {
    try {
      return of(order, named, now);
    } catch (Refused closed) {
      return of(order, now);
    }
  }

  /**
   * The batch that a command names, without a lock, before a host is asked.
   *
   * @throws org.tapedeck.framework.command.Refused when the named one does not take this order's
   */
  void check(Order order, int named) {
    fitting(order, batches.find(id(order, named)));
  }

  private static String id(Order order, int batchNumber) {
    return Batch.id(order.merchantNumber(), batchNumber);
  }

  private static Batch fitting(Order order, Optional<Batch> found) {
    Batch batch = found.orElseThrow(Known::noBatch);
    Rule.check(BatchRules.NAME, new BatchRules.Naming(batch, owner(order)));
    return batch;
  }

  static Account.Key accountOf(Order order) {
    return new Account.Key(order.merchantNumber(), order.paymentType(), order.accountNumber());
  }

  private Batch open(Batch.Owner owner, Instant now) {
    Batch batch = Batch.open(owner, numbers.draw(numbersOf(owner.merchantNumber())), now);
    batches.add(batch);
    return batch;
  }

  private static Batch.Owner owner(Order order) {
    String currency = order.amount().currency();
    return new Batch.Owner(
        order.merchantNumber(),
        order.paymentType(),
        order.accountNumber(),
        currency,
        Currencies.exponent(currency).orElseThrow());
  }
}
