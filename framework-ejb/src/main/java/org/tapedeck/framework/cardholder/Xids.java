package org.tapedeck.framework.cardholder;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** The identifiers of payments in 3-D Secure: 20 bytes that nobody can foresee, as base64. */
final class Xids implements Supplier<String> {

  private static final int LENGTH = 20;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String get() {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
