package org.tapedeck.framework.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKey;

/** The key that wraps the data keys. It lives in a file outside the database: 32 bytes, Base64. */
public final class MasterKey {

  private final SecretKey key;

  private MasterKey(byte[] bytes) {
    this.key = Aes.key(bytes);
  }

  /**
   * @throws VaultClosed when the file is not there or does not hold a key
   */
  public static MasterKey read(Path file) {
    try {
      byte[] bytes = Base64.getDecoder().decode(Files.readString(file).strip());
      if (bytes.length != Aes.KEY_BYTES) {
        throw new VaultClosed("The master key in " + file + " does not have 32 bytes.");
      }
      return new MasterKey(bytes);
    } catch (IOException missing) {
      throw new VaultClosed("The master key cannot be read from " + file + ".");
    } catch (IllegalArgumentException notBase64) {
      throw new VaultClosed("The master key in " + file + " is not Base64.");
    }
  }

  byte[] wrap(String keyId, byte[] dataKey) {
    return Aes.encrypt(key, keyId, dataKey);
  }

  byte[] unwrap(String keyId, byte[] wrapped) {
    try {
      return Aes.decrypt(key, keyId, wrapped);
    } catch (GeneralSecurityException wrong) {
      throw new VaultClosed("The master key is not the one that this database was made with.");
    }
  }
}
