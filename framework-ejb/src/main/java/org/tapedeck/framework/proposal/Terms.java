package org.tapedeck.framework.proposal;

import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.cassette.Money;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.command.Refund;
import org.tapedeck.framework.journal.Subject;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;

/**
 * All that two persons have to agree on: what is to be done, and what the first one saw.
 *
 * @param orderNumber 0 for a batch
 * @param creditNumber 0 for a batch
 * @param batchNumber the batch to close, or the one that a credit is to come into; 0 for the
 *     current one
 * @param totals what is in the batch; of a refund its own amount, as one credit
 */
public record Terms(
    Operation operation,
    int merchantNumber,
    int orderNumber,
    int creditNumber,
    int batchNumber,
    boolean force,
    BatchTotals totals) {

  /** To close a batch as it is now. */
  public static Terms close(Batch batch, boolean force) {
    BatchTotals now = batch.totals();
    return new Terms(
        Operation.BATCHCLOSE,
        batch.merchantNumber(),
        0,
        0,
        batch.batchNumber(),
        force,
        new BatchTotals(now.payments(), now.deposited(), now.credits(), now.credited()));
  }

  /** To give something back of an order. */
  public static Terms refund(Order order, Refund command) {
    return new Terms(
        Operation.REFUND,
        command.merchantNumber(),
        command.orderNumber(),
        command.creditNumber(),
        command.batchNumber().orElse(0),
        false,
        new BatchTotals(0, order.money(0), 1, order.money(command.amount())));
  }

  public boolean isClose() {
    return operation == Operation.BATCHCLOSE;
  }

  /** The object's key in the specification's form. */
  String objectKey() {
    return isClose()
        ? Batch.id(merchantNumber, batchNumber)
        : Credit.id(Order.id(merchantNumber, orderNumber), creditNumber);
  }

  /** What the journal says that it is about. */
  public Subject subject() {
    return isClose() ? Subject.batch(objectKey()) : Subject.credit(objectKey());
  }

  /** What was seen, for the journal. */
  public String inWords() {
    return "payments %d %d, credits %d %d"
        .formatted(
            totals.payments(),
            totals.deposited().amount(),
            totals.credits(),
            totals.credited().amount());
  }

  /** What a refund gives back. */
  public Money amount() {
    return totals.credited();
  }

  /** Whether the same command was given, whatever there is to be seen now. */
  public boolean isSameCommand(Terms other) {
    return equals(
        new Terms(
            other.operation,
            other.merchantNumber,
            other.orderNumber,
            other.creditNumber,
            other.batchNumber,
            other.force,
            isClose() ? totals : other.totals));
  }
}
