package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.tapedeck.framework.vault.Kept;

/** The settings of a cassette, for the whole server. */
@Entity
@Table(name = "CASSETTE")
public class CassetteSettings {

  @Id
  @Column(name = "CASSETTE_NAME")
  private String cassetteName;

  @Column(name = "ENABLED")
  private int enabled = 1;

  @Column(name = "RETRY_PAUSED")
  private int retryPaused;

  @Embedded private Kept kept;

  @Version private int version;

  protected CassetteSettings() {}

  public CassetteSettings(String cassetteName, Kept kept) {
    this.cassetteName = cassetteName;
    this.kept = kept;
  }

  /** The place that its secret values are bound to. */
  public static String id(String cassetteName) {
    return "cassette:" + cassetteName;
  }

  public String cassetteName() {
    return cassetteName;
  }

  public Kept kept() {
    return kept;
  }

  public void keep(Kept changed) {
    this.kept = changed;
  }

  public boolean isEnabled() {
    return enabled == 1;
  }

  public void enable(boolean wanted) {
    enabled = wanted ? 1 : 0;
  }

  /** Whether nobody asks hosts again but those who are told to. */
  public boolean isRetryPaused() {
    return retryPaused == 1;
  }

  public void pauseRetries(boolean wanted) {
    retryPaused = wanted ? 1 : 0;
  }
}
