package org.tapedeck.framework.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a fresh nonce in front, bound to the place where the text is kept. */
final class Aes {

  static final int KEY_BYTES = 32;

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Aes() {}

  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  static SecretKey key(byte[] bytes) {
    return new SecretKeySpec(bytes, "AES");
  }

  static byte[] encrypt(SecretKey key, String place, byte[] clear) {
    byte[] nonce = random(NONCE_BYTES);
    try {
      byte[] hidden = cipher(Cipher.ENCRYPT_MODE, key, place, nonce).doFinal(clear);
      return ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("cannot encrypt", impossible);
    }
  }

  /**
   * @throws GeneralSecurityException when the key is another or the text was changed or moved
   */
  static byte[] decrypt(SecretKey key, String place, byte[] sealed)
      throws GeneralSecurityException {
    if (sealed.length < NONCE_BYTES) {
      throw new GeneralSecurityException("cut off");
    }
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    byte[] nonce = new byte[NONCE_BYTES];
    buffer.get(nonce);
    byte[] hidden = new byte[buffer.remaining()];
    buffer.get(hidden);
    return cipher(Cipher.DECRYPT_MODE, key, place, nonce).doFinal(hidden);
  }

  private static Cipher cipher(int mode, SecretKey key, String place, byte[] nonce)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
