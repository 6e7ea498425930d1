package org.tapedeck.framework.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The key that wraps the data keys. It lives in a file outside the database: 32 bytes, Base64.
 * While one is exchanged for another, the file has a second line with the old one, which only
 * unwraps.
 */
public final class MasterKey {

  private static final int MOST_KEYS = 2;

  private final List<SecretKey> keys;

  private MasterKey(List<SecretKey> keys) {
    this.keys = keys;
  }

  /**
   * @throws VaultClosed when the file is not there or does not hold a key
   */
  public static MasterKey read(Path file) {
    List<SecretKey> keys = new ArrayList<>();
    for (String line : lines(file)) {
      keys.add(key(file, line));
    }
    if (keys.isEmpty()) {
      throw new VaultClosed("The master key in " + file + " is empty.");
    }
    if (keys.size() > MOST_KEYS) {
      throw new VaultClosed(file + " has more than two master keys.");
    }
    return new MasterKey(keys);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    } catch (NoSuchFileException missing) {
      throw unreadable(file, "There is no such file.");
    } catch (AccessDeniedException denied) {
      throw unreadable(file, "The user who runs the server may not read it.");
    } catch (IOException other) {
      throw unreadable(file, "It is not a file with a key.");
    }
  }

  private static VaultClosed unreadable(Path file, String why) {
    return new VaultClosed("The master key cannot be read from " + file + ". " + why);
  }

  private static SecretKey key(Path file, String line) {
    try {
      byte[] bytes = Base64.getDecoder().decode(line);
      if (bytes.length != Aes.KEY_BYTES) {
        throw new VaultClosed("The master key in " + file + " does not have 32 bytes.");
      }
      return Aes.key(bytes);
    } catch (IllegalArgumentException notBase64) {
      throw new VaultClosed("The master key in " + file + " is not Base64.");
    }
  }

  /**
   * @throws VaultClosed when one of these data keys is under another master key
   */
  public void mustOpen(List<DataKey> dataKeys) {
    dataKeys.forEach(key -> key.unwrap(this));
  }

  /** The first key wraps. */
  byte[] wrap(String keyId, byte[] dataKey) {
    return Aes.encrypt(keys.get(0), keyId, dataKey);
  }

  /** Whichever key it was that wrapped. */
  byte[] unwrap(String keyId, byte[] wrapped) {
    return keys.stream()
        .flatMap(key -> unwrap(key, keyId, wrapped).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new VaultClosed(
                    "The master key is not the one that this database was made with: it does not"
                        + " open data key "
                        + keyId
                        + "."));
  }

  boolean isFirst(String keyId, byte[] wrapped) {
    return unwrap(keys.get(0), keyId, wrapped).isPresent();
  }

  private static Optional<byte[]> unwrap(SecretKey key, String keyId, byte[] wrapped) {
    try {
      return Optional.of(Aes.decrypt(key, keyId, wrapped));
    } catch (GeneralSecurityException another) {
      return Optional.empty();
    }
  }
}
