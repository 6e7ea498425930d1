package org.tapedeck.framework.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * New keys while the server runs. Whoever makes one holds all data keys until his transaction ends,
 * so that none is left under an old master key.
 */
@Dependent
public class KeyRotation {

  private final MasterKeyFile file;
  private final DataKeys dataKeys;
  private final Clock clock;

  @Inject
  public KeyRotation(MasterKeyFile file, DataKeys dataKeys, Clock clock) {
    this.file = file;
    this.dataKeys = dataKeys;
    this.clock = clock;
  }

  /**
   * Makes a new data key. Each server seals with it as soon as it has seen it.
   *
   * @throws VaultClosed when the file's first master key is not the one of all other data keys
   */
  public void newDataKey() {
    List<DataKey> all = dataKeys.lock();
    MasterKey masterKey = proven(all);
    if (!all.stream().allMatch(key -> key.isUnderFirst(masterKey))) {
      // Otherwise the file of before would no longer open everything.
      throw new VaultClosed("The master key is being changed; finish that first.");
    }
    dataKeys.add(DataKey.fresh(masterKey, all, clock.instant()));
  }

  /**
   * Wraps all data keys by the first key of the file.
   *
   * @return how many were under another one
   * @throws VaultClosed when the keys in the file do not open all data keys
   */
  public int newMasterKey() {
    List<DataKey> all = dataKeys.lock();
    MasterKey masterKey = proven(all);
    List<DataKey> others = all.stream().filter(key -> !key.isUnderFirst(masterKey)).toList();
    others.forEach(key -> key.wrapAgain(masterKey));
    return others.size();
  }

  private MasterKey proven(List<DataKey> all) {
    MasterKey masterKey = file.read();
    masterKey.mustOpen(all);
    return masterKey;
  }
}
