package org.tapedeck.framework.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A text under lock, and the data key that opens it. */
@Embeddable
public class Sealed {

  private static final String ERASED = "";

  @Column(name = "KEY_ID")
  private String keyId;

  @Column(name = "SEALED")
  private String text;

  protected Sealed() {}

  /** One as it stands in the database. */
  public Sealed(String keyId, String text) {
    this.keyId = keyId;
    this.text = text;
  }

  boolean isErased() {
    return text.equals(ERASED);
  }

  Sealed erasedUnder(String newKeyId) {
    return new Sealed(newKeyId, ERASED);
  }

  public String keyId() {
    return keyId;
  }

  public String text() {
    return text;
  }
}
