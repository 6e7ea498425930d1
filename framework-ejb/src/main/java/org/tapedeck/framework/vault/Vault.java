package org.tapedeck.framework.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.ValuesText;

/** Locks card data away and opens it. Every locked text names its data key, so keys can change. */
@ApplicationScoped
public class Vault {

  private final Map<String, SecretKey> keys = new ConcurrentHashMap<>();
  private volatile String newest;

  /**
   * Unwraps the data keys, and makes the first one in a database that has none.
   *
   * @throws VaultClosed when the master key is not the one that wrapped them
   */
  public void open(MasterKey masterKey, DataKeys dataKeys, Clock clock) {
    if (dataKeys.all().isEmpty()) {
      dataKeys.add(DataKey.fresh(UUID.randomUUID().toString(), masterKey, clock.millis()));
    }
    for (DataKey key : dataKeys.all()) {
      keys.put(key.id(), Aes.key(key.unwrap(masterKey)));
      newest = key.id();
    }
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
    byte[] clear = ValuesText.write(values).getBytes(StandardCharsets.UTF_8);
    byte[] sealed = Aes.encrypt(keys.get(newest), place, clear);
    return new Sealed(newest, Base64.getEncoder().encodeToString(sealed));
  }

  /** All that was kept, the secret values in clear; without those that were erased. */
  public Values open(String place, Kept kept) {
    return kept.isErased()
        ? kept.shown()
        : kept.shown().and(open(place, new Sealed(kept.keyId(), kept.sealed())));
  }

  /** The values in clear. */
  public Values open(String place, Sealed kept) {
    try {
      byte[] sealed = Base64.getDecoder().decode(kept.text());
      byte[] clear = Aes.decrypt(keys.get(kept.keyId()), place, sealed);
      return ValuesText.read(new String(clear, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException changed) {
      throw new IllegalStateException("sealed values of " + place + " do not open", changed);
    }
  }

  /** By it the same text is known again, and nothing else can be learned of it. */
  public Fingerprint fingerprint(String text) {
    return new Fingerprint(newest, keys.get(newest), text);
  }

  /** Whether a fingerprint was made of this text, whichever data key was the newest then. */
  public boolean fits(Fingerprint fingerprint, String text) {
    return fingerprint.isOf(keys.get(fingerprint.keyId()), text);
  }
}
