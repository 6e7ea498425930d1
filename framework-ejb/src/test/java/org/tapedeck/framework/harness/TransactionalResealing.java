package org.tapedeck.framework.harness;

import java.util.List;
import org.tapedeck.framework.store.JpaSealedRows;
import org.tapedeck.framework.vault.Resealing;
import org.tapedeck.framework.vault.SealedRow;

/** The steps that seal again, each in a transaction, as the container runs them. */
final class TransactionalResealing extends Resealing {

  private final Transactions transactions;

  TransactionalResealing(Parts parts) {
    super(
        parts.vault(),
        parts.dataKeys(),
        new JpaSealedRows(parts.transactions().entities()),
        parts.clock());
    this.transactions = parts.transactions();
  }

  @Override
  public void look() {
    inOne(super::look);
  }

  @Override
  public List<SealedRow> left(int most) {
    return transactions.inOne(() -> super.left(most));
  }

  @Override
  public void seal(SealedRow row) {
    inOne(() -> super.seal(row));
  }

  @Override
  public void retire() {
    inOne(super::retire);
  }

  private void inOne(Runnable step) {
    transactions.inOne(
        () -> {
          step.run();
          return step;
        });
  }
}
