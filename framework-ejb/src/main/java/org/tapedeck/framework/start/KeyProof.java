package org.tapedeck.framework.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import org.tapedeck.framework.vault.DataKey;
import org.tapedeck.framework.vault.MasterKey;
import org.tapedeck.framework.vault.MasterKeyFile;
import org.tapedeck.framework.vault.VaultClosed;

/** That the master key is this database's, before anything is changed in it. */
@Dependent
public class KeyProof {

  private static final Logger LOG = Logger.getLogger(KeyProof.class.getName());

  private final MasterKeyFile file;
  private final Schema schema;

  @Inject
  public KeyProof(MasterKeyFile file, Schema schema) {
    this.file = file;
    this.schema = schema;
  }

  /**
   * @throws VaultClosed when there is no master key, or it is another one, or the data keys are
   *     gone
   */
  public void give() {
    MasterKey masterKey = file.read();
    List<DataKey> keys = schema.dataKeys();
    masterKey.mustOpen(keys);
    if (keys.isEmpty() && schema.hasSealed()) {
      throw new VaultClosed(
          "The database has values under lock, but its table DATA_KEY is empty: the data keys that"
              + " open them are gone. Restore the table from a backup.");
    }
    if (file.isOpenToOthers()) {
      LOG.warning("The master key file " + file + " is open to other users; chmod 600 closes it.");
    }
  }
}
