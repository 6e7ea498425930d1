package org.tapedeck.framework.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * By it the same text is known again. It is a keyed hash, because the texts hold card numbers, and
 * of those there are few enough to try them all against a plain one.
 */
@Embeddable
public class Fingerprint {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "fingerprints of commands";

  @Column(name = "KEY_ID")
  private String keyId;

  @Column(name = "FINGERPRINT")
  private String hash;

  protected Fingerprint() {}

  Fingerprint(String keyId, SecretKey dataKey, String text) {
    this.keyId = keyId;
    this.hash = hash(dataKey, text);
  }

  boolean isOf(SecretKey dataKey, String text) {
    return MessageDigest.isEqual(bytes(hash), bytes(hash(dataKey, text)));
  }

  String keyId() {
    return keyId;
  }

  /** The data key itself only makes another key, so that one never serves two purposes. */
  private static String hash(SecretKey dataKey, String text) {
    byte[] own = hmac(dataKey.getEncoded(), PURPOSE);
    return Base64.getEncoder().encodeToString(hmac(own, text));
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("cannot hash", impossible);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
