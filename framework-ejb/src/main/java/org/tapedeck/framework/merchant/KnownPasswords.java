package org.tapedeck.framework.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers which password fitted which hash, so that merchant software that sends its password
 * with every command does not pay for the slow check each time. Only a keyed digest is kept, under
 * a key that dies with the process; a changed password has another hash and is not found.
 */
@ApplicationScoped
public class KnownPasswords {

  private static final int MOST = 1000;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key = freshKey();
  private final Map<String, Boolean> fitting =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > MOST;
            }
          });

  public boolean fits(String password, String hash) {
    return fitting.containsKey(digest(password, hash));
  }

  public void remember(String password, String hash) {
    fitting.put(digest(password, hash), true);
  }

  private String digest(String password, String hash) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(hash.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static SecretKeySpec freshKey() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new SecretKeySpec(bytes, ALGORITHM);
  }
}
