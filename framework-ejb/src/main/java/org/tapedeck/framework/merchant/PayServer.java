package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;

/** The payment server itself. It is kept once it was changed; until then it is enabled. */
@Entity
@Table(name = "PAY_SERVER")
public class PayServer {

  /** There is only one. */
  public static final int ID = 1;

  @Id private int id = ID;

  @Column(name = "ENABLED")
  private int enabled = 1;

  @Column(name = "HOST_NAME")
  private String hostName;

  /** Days. */
  @Column(name = "CARD_RETENTION")
  private int cardRetention = 30;

  @Version private int version;

  public PayServer() {}

  /** Null when it is not set. */
  public String hostName() {
    return hostName;
  }

  /** An empty name is none. */
  public void rename(String wanted) {
    hostName = wanted.isEmpty() ? null : wanted;
  }

  /** For how long the card of an order is kept that was closed or canceled. */
  public Duration cardRetention() {
    return Duration.ofDays(cardRetention);
  }

  public void keepCards(int days) {
    cardRetention = days;
  }

  public boolean isEnabled() {
    return enabled == 1;
  }

  public void enable(boolean wanted) {
    enabled = wanted ? 1 : 0;
  }
}
