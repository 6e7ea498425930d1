package org.tapedeck.framework.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A key that card data is encrypted with, itself wrapped by the master key. */
@Entity
@Table(name = "DATA_KEY")
public class DataKey {

  /** The newest last; the same on every server. */
  static final Comparator<DataKey> BY_AGE =
      Comparator.comparingLong(DataKey::createdMillis).thenComparing(DataKey::id);

  @Id private String id;

  @Column(name = "WRAPPED")
  private String wrapped;

  @Column(name = "CREATED")
  private long createdMillis;

  @Column(name = "RETIRED")
  private long retiredMillis;

  protected DataKey() {}

  /** One as it stands in a database, which may be of an older version. */
  public DataKey(String id, String wrapped, long createdMillis) {
    this.id = id;
    this.wrapped = wrapped;
    this.createdMillis = createdMillis;
  }

  /**
   * A new one.
   *
   * @param all those that there are, the newest last; the new one is newer, whatever the clock says
   */
  static DataKey fresh(MasterKey masterKey, List<DataKey> all, Instant now) {
    String id = UUID.randomUUID().toString();
    byte[] wrapped = masterKey.wrap(id, Aes.random(Aes.KEY_BYTES));
    long after = all.isEmpty() ? 0 : all.get(all.size() - 1).createdMillis + 1;
    return new DataKey(
        id, Base64.getEncoder().encodeToString(wrapped), Math.max(after, now.toEpochMilli()));
  }

  byte[] unwrap(MasterKey masterKey) {
    return masterKey.unwrap(id, wrapped());
  }

  /** Whether it is wrapped by the first of the master keys. */
  boolean isUnderFirst(MasterKey masterKey) {
    return masterKey.isFirst(id, wrapped());
  }

  /** From now on the first of the master keys opens it, and no other does. */
  void wrapAgain(MasterKey masterKey) {
    wrapped = Base64.getEncoder().encodeToString(masterKey.wrap(id, unwrap(masterKey)));
  }

  /** What was damaged so much that it is no Base64 is opened by no key. */
  private byte[] wrapped() {
    try {
      return Base64.getDecoder().decode(wrapped);
    } catch (IllegalArgumentException damaged) {
      return new byte[0];
    }
  }

  /** Whether nothing named it when that was last looked at. */
  boolean isRetired() {
    return retiredMillis > 0;
  }

  void retire(Instant now) {
    retiredMillis = now.toEpochMilli();
  }

  /** Something names it after all. */
  void recall() {
    retiredMillis = 0;
  }

  public String id() {
    return id;
  }

  public long createdMillis() {
    return createdMillis;
  }
}
