package org.tapedeck.framework.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Base64;

/** A key that card data is encrypted with, itself wrapped by the master key. */
@Entity
@Table(name = "DATA_KEY")
public class DataKey {

  @Id private String id;

  @Column(name = "WRAPPED")
  private String wrapped;

  @Column(name = "CREATED")
  private long createdMillis;

  protected DataKey() {}

  private DataKey(String id, byte[] wrapped, long createdMillis) {
    this.id = id;
    this.wrapped = Base64.getEncoder().encodeToString(wrapped);
    this.createdMillis = createdMillis;
  }

  static DataKey fresh(String id, MasterKey masterKey, long createdMillis) {
    return new DataKey(id, masterKey.wrap(id, Aes.random(Aes.KEY_BYTES)), createdMillis);
  }

  byte[] unwrap(MasterKey masterKey) {
    return masterKey.unwrap(id, Base64.getDecoder().decode(wrapped));
  }

  public String id() {
    return id;
  }

  public long createdMillis() {
    return createdMillis;
  }
}
