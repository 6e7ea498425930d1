package org.tapedeck.framework.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes names for visits that nobody has had and nobody can guess. */
@ApplicationScoped
public class VisitNames {

  private static final int TOKEN_BYTES = 24;
  private static final int RETURN_BYTES = 16;
  private static final long FIRST = 100_000_000_000_000_000L;

  private final SecureRandom random = new SecureRandom();

  /** 18 digits, the first not 0. */
  public String reference() {
    return Long.toString(random.nextLong(FIRST, 10 * FIRST));
  }

  /** 192 bits in 32 characters that need no escape in an address. */
  public String token() {
    return text(TOKEN_BYTES);
  }

  /** The visit's reference, a hyphen, and 128 bits in 22 characters; another one each time. */
  String returnToken(String reference) {
    return reference + "-" + text(RETURN_BYTES);
  }

  private String text(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
