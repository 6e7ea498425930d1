package org.tapedeck.framework.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.ValuesText;

/** Locks card data away and opens it. Every locked text names its data key, so keys can change. */
@ApplicationScoped
public class Vault {

  private volatile KeyRing keys;

  /**
   * Unwraps the data keys, and makes the first one in a database that has none.
   *
   * @param file where the master key is, now and whenever a data key turns up that is not known yet
   * @throws VaultClosed when the master key is not the one that wrapped them
   */
  public void open(MasterKeyFile file, DataKeys dataKeys, Clock clock) {
    if (dataKeys.all().isEmpty()) {
      dataKeys.add(DataKey.fresh(file.read(), List.of(), clock.instant()));
    }
    KeyRing opened = new KeyRing(file, dataKeys);
    opened.look();
    keys = opened;
  }

  /** Learns the data keys that were made meanwhile; the newest one seals from now on. */
  public void look() {
    keys.look();
  }

  /**
   * The values as they may be stored: the fleeting ones left out, the secret ones under lock.
   *
   * @param place the object that the values belong to; they cannot be opened anywhere else
   * @param keywords the rows that declare each value's secrecy
   */
  public Kept keep(String place, List<Keyword> keywords, Values values) {
    Secrets secrets = new Secrets(keywords, values);
    Sealed sealed = seal(place, secrets.sealed());
    return new Kept(secrets.shown(), sealed.keyId(), sealed.text());
  }

  /** All the values under lock, the fleeting ones too: for what is erased before long. */
  public Sealed seal(String place, Values values) {
    return seal(place, ValuesText.write(values).getBytes(StandardCharsets.UTF_8));
  }

  private Sealed seal(String place, byte[] clear) {
    String newest = keys.newest();
    byte[] sealed = Aes.encrypt(keys.get(newest), place, clear);
    Arrays.fill(clear, (byte) 0);
    return new Sealed(newest, Base64.getEncoder().encodeToString(sealed));
  }

  /** The same under the newest data key. */
  Sealed sealAgain(String place, Sealed kept) {
    return kept.isErased() ? kept.erasedUnder(keys.newest()) : seal(place, clear(place, kept));
  }

  /** All that was kept, the secret values in clear; without those that were erased. */
  public Values open(String place, Kept kept) {
    return kept.isErased()
        ? kept.shown()
        : kept.shown().and(open(place, new Sealed(kept.keyId(), kept.sealed())));
  }

  /** The values in clear. */
  public Values open(String place, Sealed kept) {
    byte[] clear = clear(place, kept);
    Values values = ValuesText.read(new String(clear, StandardCharsets.UTF_8));
    Arrays.fill(clear, (byte) 0);
    return values;
  }

  private byte[] clear(String place, Sealed kept) {
    SecretKey key = keys.get(kept.keyId());
    try {
      return Aes.decrypt(key, place, Base64.getDecoder().decode(kept.text()));
    } catch (GeneralSecurityException changed) {
      throw new IllegalStateException("sealed values of " + place + " do not open", changed);
    }
  }

  /** By it the same text is known again, and nothing else can be learned of it. */
  public Fingerprint fingerprint(String text) {
    String newest = keys.newest();
    return new Fingerprint(newest, keys.get(newest), text);
  }

  /** Whether a fingerprint was made of this text, whichever data key was the newest then. */
  public boolean fits(Fingerprint fingerprint, String text) {
    return fingerprint.isOf(keys.get(fingerprint.keyId()), text);
  }
}
