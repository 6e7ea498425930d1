package org.tapedeck.framework.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A text under lock, and the data key that opens it. */
@Embeddable
public class Sealed {

  @Column(name = "KEY_ID")
  private String keyId;

  @Column(name = "SEALED")
  private String text;

  protected Sealed() {}

  Sealed(String keyId, String text) {
    this.keyId = keyId;
    this.text = text;
  }

  String keyId() {
    return keyId;
  }

  String text() {
    return text;
  }
}
