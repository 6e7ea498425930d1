package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

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

  public boolean isEnabled() {
    return enabled == 1;
  }

  public void enable(boolean wanted) {
    enabled = wanted ? 1 : 0;
  }
}
