package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** A user's role, for one merchant or for the whole server. */
@Entity
@Table(name = "ACCESS_RIGHT")
public class AccessRight {

  private static final int WHOLE_SERVER = 0;

  @Id private String id;

  @Column(name = "USER_NAME")
  private String userName;

  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "ROLE_NAME")
  private Role role;

  @Column(name = "ENABLED")
  private int enabled = 1;

  @Version private int version;

  protected AccessRight() {}

  public AccessRight(String userName, Caller.Right right) {
    this.id = id(userName, right.merchantNumber());
    this.userName = userName;
    this.merchantNumber = right.merchantNumber().orElse(WHOLE_SERVER);
    this.role = right.role();
  }

  public static String id(String userName, Optional<Integer> merchantNumber) {
    return merchantNumber.orElse(WHOLE_SERVER) + ":" + userName;
  }

  public String userName() {
    return userName;
  }

  public String id() {
    return id;
  }

  public void give(Role changed) {
    role = changed;
  }

  public boolean isEnabled() {
    return enabled == 1;
  }

  public void enable(boolean wanted) {
    enabled = wanted ? 1 : 0;
  }

  public Caller.Right right() {
    return new Caller.Right(
        role, merchantNumber == WHOLE_SERVER ? Optional.empty() : Optional.of(merchantNumber));
  }
}
