package org.tapedeck.framework.vault;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The steps of a round that seals again what is under old data keys, a short transaction each. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Resealing {

  /** For so long another server may not have seen that there is a newer key. */
  private static final Duration UNSEEN = Duration.ofMinutes(10);

  private Vault vault;
  private DataKeys dataKeys;
  private SealedRows rows;
  private Clock clock;

  protected Resealing() {}

  @Inject
  public Resealing(Vault vault, DataKeys dataKeys, SealedRows rows, Clock clock) {
    this.vault = vault;
    this.dataKeys = dataKeys;
    this.rows = rows;
    this.clock = clock;
  }

  /** Learns the data keys that were made meanwhile, here or by another server. */
  public void look() {
    vault.look();
  }

  /** Some of what is not under the newest data key yet. */
  public List<SealedRow> left(int most) {
    vault.look();
    List<SealedRow> left = new ArrayList<>();
    for (DataKey key : old()) {
      left.addAll(rows.under(key.id(), most - left.size()));
      if (left.size() == most) {
        break;
      }
    }
    return left;
  }

  public void seal(SealedRow row) {
    rows.replace(row, vault.sealAgain(row.place(), row.sealed()));
  }

  /** Marks the old data keys that nothing names any more, once every server knows the newest. */
  public void retire() {
    Instant now = clock.instant();
    List<DataKey> all = dataKeys.all();
    if (all.get(all.size() - 1).createdMillis() <= now.minus(UNSEEN).toEpochMilli()) {
      old().forEach(key -> retire(key, now));
    }
  }

  private void retire(DataKey key, Instant now) {
    boolean named = rows.isNamed(key.id());
    if (named && key.isRetired()) {
      key.recall();
    } else if (!named && !key.isRetired()) {
      key.retire(now);
    }
  }

  /** All but the newest. */
  private List<DataKey> old() {
    List<DataKey> all = dataKeys.all();
    return all.subList(0, all.size() - 1);
  }
}
