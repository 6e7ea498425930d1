package org.tapedeck.framework.vault;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;

/** The data keys that this server knows, unwrapped. Other servers may make new ones at any time. */
final class KeyRing {

  private final MasterKeyFile masterKeyFile;
  private final DataKeys dataKeys;
  private final Map<String, SecretKey> keys = new ConcurrentHashMap<>();
  private DataKey newest;

  KeyRing(MasterKeyFile masterKeyFile, DataKeys dataKeys) {
    this.masterKeyFile = masterKeyFile;
    this.dataKeys = dataKeys;
  }

  /** Learns those that were made since it last looked. */
  void look() {
    dataKeys.all().stream().filter(key -> !keys.containsKey(key.id())).forEach(this::learn);
  }

  synchronized String newest() {
    return newest.id();
  }

  /** One that is not known yet was made by another server. */
  SecretKey get(String id) {
    SecretKey known = keys.get(id);
    return known == null ? learn(found(id)) : known;
  }

  private DataKey found(String id) {
    return dataKeys
        .find(id)
        .orElseThrow(() -> new IllegalStateException("there is no data key " + id));
  }

  private synchronized SecretKey learn(DataKey key) {
    SecretKey unwrapped = Aes.key(key.unwrap(masterKeyFile.read()));
    keys.put(key.id(), unwrapped);
    if (newest == null || DataKey.BY_AGE.compare(newest, key) < 0) {
      newest = key;
    }
    return unwrapped;
  }
}
