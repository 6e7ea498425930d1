package org.tapedeck.framework.model;

import java.util.Set;
import org.tapedeck.framework.model.Ledger.BatchEntry;
import org.tapedeck.framework.model.Ledger.OrderEntry;

/** Which batch an account adds to in a currency (section 6.1: one each, opened when needed). */
final class CurrentBatches {

  private final Ledger ledger;
  private final Set<Slip> slips;

  CurrentBatches(Ledger ledger, Set<Slip> slips) {
    this.ledger = ledger;
    this.slips = slips;
  }

  BatchEntry of(OrderEntry order) {
    return ledger.current.computeIfAbsent(owner(order), owner -> open(order));
  }

  private String owner(OrderEntry order) {
    String owner = order.owner();
    owner = slips.contains(Slip.ACCOUNTS_SHARE_A_BATCH) ? owner.replaceAll(":[12]:", ":1:") : owner;
    return slips.contains(Slip.CURRENCIES_SHARE_A_BATCH) ? owner.replace("978", "840") : owner;
  }

  private BatchEntry open(OrderEntry order) {
    BatchEntry batch = new BatchEntry();
    batch.merchant = order.merchant;
    batch.number = ledger.lastBatch.merge(order.merchant, 1, Integer::sum);
    batch.cassette = order.cassette;
    batch.account = order.account;
    batch.currency = order.currency;
    batch.state = "open";
    ledger.batches.put(batch.merchant + ":" + batch.number, batch);
    return batch;
  }

  /** What comes later goes into another one, whatever becomes of it. */
  void sent(BatchEntry batch) {
    if (!slips.contains(Slip.A_BATCH_THAT_WAS_SENT_TAKES_MORE)) {
      ledger.current.values().remove(batch);
    }
  }

  void rejected(BatchEntry batch) {
    if (slips.contains(Slip.A_REJECTED_BATCH_TAKES_MORE)) {
      ledger.current.put(batch.accountKey() + ":" + batch.currency, batch);
    }
  }

  void purged(BatchEntry batch) {
    if (slips.contains(Slip.A_PURGED_BATCH_TAKES_NO_MORE)) {
      ledger.current.values().remove(batch);
    }
  }

  void deleted(BatchEntry batch) {
    if (slips.contains(Slip.BATCH_NUMBERS_ARE_USED_AGAIN)) {
      ledger.lastBatch.put(batch.merchant, batch.number - 1);
    }
  }
}
