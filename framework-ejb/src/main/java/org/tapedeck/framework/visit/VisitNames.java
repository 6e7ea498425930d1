package org.tapedeck.framework.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes names for visits that nobody has had and nobody can guess. */
@ApplicationScoped
public class VisitNames {

  private static final int TOKEN_BYTES = 24;
  private static final long FIRST = 100_000_000_000_000_000L;

  private final SecureRandom random = new SecureRandom();

  /** 18 digits, the first not 0. */
  public String reference() {
    return Long.toString(random.nextLong(FIRST, 10 * FIRST));
  }

  /** 192 bits in 32 characters that need no escape in an address. */
  public String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
