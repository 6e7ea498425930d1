package org.tapedeck.framework.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** PBKDF2 with HMAC-SHA256, as the platform makes it; the hash names its own parameters. */
@ApplicationScoped
public class Pbkdf2Passwords implements Passwords {

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "32");

  private Pbkdf2PasswordHash pbkdf2;

  protected Pbkdf2Passwords() {}

  @Inject
  public Pbkdf2Passwords(Pbkdf2PasswordHash pbkdf2) {
    this.pbkdf2 = pbkdf2;
    pbkdf2.initialize(PARAMETERS);
  }

  @Override
  public String hash(String password) {
    return pbkdf2.generate(password.toCharArray());
  }

  @Override
  public boolean fits(String password, String hash) {
    return pbkdf2.verify(password.toCharArray(), hash);
  }
}
