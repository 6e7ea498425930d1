package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Makes names for purchases that nobody has had and nobody can guess. */
@ApplicationScoped
public class TransactionIds {

  /** Without those that are taken for others. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int GROUPS = 4;
  private static final int OF_A_GROUP = 4;

  private final SecureRandom random = new SecureRandom();

  /** In the original's shape, {@code T000-0000-XXXX-XXXX}, with 75 random bits. */
  public String next() {
    StringBuilder id = new StringBuilder("T");
    for (int at = 1; at < GROUPS * OF_A_GROUP; at++) {
      if (at % OF_A_GROUP == 0) {
        id.append('-');
      }
      id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }
}
