package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.ValuesText;

/**
 * A card under the shop's own key, which is nowhere but in the shop's calls: without it nobody can
 * read the card, not even with the whole database and the server's own keys (seed 004, section 27).
 */
@ApplicationScoped
class CardBox {

  /** A shop may use a sentence that somebody could guess; then each guess costs so much. */
  static final int ROUNDS = 210_000;

  private static final int KEY_BITS = 256;
  private static final int SALT_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private int rounds;

  protected CardBox() {
    this(ROUNDS);
  }

  /** One for tests, whose keys nobody guesses. */
  CardBox(int rounds) {
    this.rounds = rounds;
  }

  /** It takes a tenth of a second, so it is done before anything is locked. */
  Prepared open(StoredPurchase purchase, Optional<String> key) {
    String box = purchase.cardBox();
    return new Prepared(
        box,
        key.filter(text -> !text.isBlank() && !box.isEmpty())
            .flatMap(text -> open(purchase.id(), text, box)));
  }

  /** The same when another call has put another box there meanwhile. */
  Prepared still(Prepared prepared, StoredPurchase purchase, Optional<String> key) {
    return prepared.box().equals(purchase.cardBox()) ? prepared : open(purchase, key);
  }

  /** For the card of a part one; empty when no key came, which is refused later. */
  String lock(StoredPurchase purchase, PartOne call) {
    return call.encryptionKey()
        .filter(text -> !text.isBlank())
        .map(text -> lock(purchase.id(), text, call.card().orElse(Values.NONE)))
        .orElse("");
  }

  /**
   * @param transactionId it cannot be opened in another purchase's place
   */
  String lock(String transactionId, String key, Values card) {
    byte[] salt = random(SALT_BYTES);
    byte[] nonce = random(NONCE_BYTES);
    byte[] clear = ValuesText.write(card).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hidden =
          cipher(Cipher.ENCRYPT_MODE, derived(key, salt), transactionId, nonce).doFinal(clear);
      ByteBuffer box = ByteBuffer.allocate(SALT_BYTES + NONCE_BYTES + hidden.length);
      return Base64.getEncoder().encodeToString(box.put(salt).put(nonce).put(hidden).array());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("cannot encrypt", impossible);
    } finally {
      Arrays.fill(clear, (byte) 0);
    }
  }

  /** The card; empty when the key is another. */
  Optional<Values> open(String transactionId, String key, String box) {
    ByteBuffer parts = ByteBuffer.wrap(Base64.getDecoder().decode(box));
    byte[] salt = new byte[SALT_BYTES];
    byte[] nonce = new byte[NONCE_BYTES];
    parts.get(salt).get(nonce);
    byte[] hidden = new byte[parts.remaining()];
    parts.get(hidden);
    try {
      byte[] clear =
          cipher(Cipher.DECRYPT_MODE, derived(key, salt), transactionId, nonce).doFinal(hidden);
      Values card = ValuesText.read(new String(clear, StandardCharsets.UTF_8));
      Arrays.fill(clear, (byte) 0);
      return Optional.of(card);
    } catch (GeneralSecurityException otherKey) {
      return Optional.empty();
    }
  }

  private SecretKey derived(String key, byte[] salt) throws GeneralSecurityException {
    PBEKeySpec spec = new PBEKeySpec(key.toCharArray(), salt, rounds, KEY_BITS);
    try {
      byte[] bytes =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
      return new SecretKeySpec(bytes, "AES");
    } finally {
      spec.clearPassword();
    }
  }

  private static Cipher cipher(int mode, SecretKey key, String place, byte[] nonce)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
