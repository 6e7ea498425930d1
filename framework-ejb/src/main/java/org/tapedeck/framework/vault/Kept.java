package org.tapedeck.framework.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.tapedeck.cassette.Values;

/** Values as they are kept: what may be shown in clear, the rest under lock. */
@Embeddable
public class Kept {

  private static final String ERASED = "";

  @Column(name = "PROPERTIES")
  private Values shown = Values.NONE;

  @Column(name = "KEY_ID")
  private String keyId;

  @Column(name = "SEALED")
  private String sealed;

  protected Kept() {}

  Kept(Values shown, String keyId, String sealed) {
    this.shown = shown;
    this.keyId = keyId;
    this.sealed = sealed;
  }

  /** What may be shown: plain values, and masked ones in their mask. */
  public Values shown() {
    return shown;
  }

  /** The same when what is under lock is no longer needed: it is gone for good. */
  public Kept erased() {
    return new Kept(shown, keyId, ERASED);
  }

  boolean isErased() {
    return sealed.equals(ERASED);
  }

  String keyId() {
    return keyId;
  }

  String sealed() {
    return sealed;
  }
}
