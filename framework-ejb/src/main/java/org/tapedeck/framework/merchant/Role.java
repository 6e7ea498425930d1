package org.tapedeck.framework.merchant;

import java.util.Arrays;
import java.util.Optional;

/** The roles, the mightiest first: each may do what those after it may. */
public enum Role {
  PAYMENTS_ADMINISTRATOR(0),
  MERCHANT_ADMINISTRATOR(1),
  SUPERVISOR(2),
  CLERK(3);

  private final int number;

  Role(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  public static Optional<Role> numbered(int number) {
    return Arrays.stream(values()).filter(role -> role.number == number).findFirst();
  }

  /** Whether the role is held for one merchant, and not for the whole server. */
  public boolean isOfMerchant() {
    return this != PAYMENTS_ADMINISTRATOR;
  }

  boolean reaches(Role needed) {
    return compareTo(needed) <= 0;
  }
}
