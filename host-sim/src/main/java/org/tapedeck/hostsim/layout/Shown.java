package org.tapedeck.hostsim.layout;

/** How much of a field may be seen outside the host. */
public enum Shown {
  PLAIN,
  MASKED,
  HIDDEN;

  public String show(String value) {
    return switch (this) {
      case PLAIN -> value.strip();
      case MASKED -> masked(value.strip());
      case HIDDEN -> "*".repeat(value.strip().length());
    };
  }

  /** First six and last four; what is too short for that shows nothing. */
  public static String masked(String account) {
    int covered = account.length() - 10;
    if (covered < 2) {
      return "*".repeat(account.length());
    }
    return account.substring(0, 6) + "*".repeat(covered) + account.substring(account.length() - 4);
  }
}
