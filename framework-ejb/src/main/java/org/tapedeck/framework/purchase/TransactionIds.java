package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Makes names for purchases that nobody has had and nobody can guess. */
@ApplicationScoped
public class TransactionIds {

  /** Without those that are taken for others. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int OF_A_GROUP = 4;

  private final SecureRandom random = new SecureRandom();

  /**
   * In the original's shape, {@code T000-0000-XXXX-XXXX}, with 40 random bits: it names a purchase
   * and opens none. One that is taken is drawn again.
   */
  public String next() {
    return "T000-0000-" + group() + "-" + group();
  }

  private String group() {
    StringBuilder group = new StringBuilder();
    for (int at = 0; at < OF_A_GROUP; at++) {
      group.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return group.toString();
  }
}
