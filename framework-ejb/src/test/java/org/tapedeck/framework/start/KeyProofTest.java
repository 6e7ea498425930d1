package org.tapedeck.framework.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.vault.DataKey;
import org.tapedeck.framework.vault.MasterKeyFile;
import org.tapedeck.framework.vault.MasterKeys;
import org.tapedeck.framework.vault.VaultClosed;

/** A server whose master key is wrong does not start, and has changed nothing. */
class KeyProofTest {

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void theKeyOfTheDatabaseIsProven() {
    new KeyProof(MasterKeys.fresh(0).file(), engine.database().schema()).give();
    new KeyProof(MasterKeys.fresh(4, 0).file(), engine.database().schema()).give();
  }

  @Test
  void theKeyOfAnotherDatabaseIsRefused() {
    assertRefused(MasterKeys.fresh(1).file(), "The master key is not the one that this database");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertRefused(new MasterKeyFile("no/such/file"), "The master key cannot be read from no/such");
  }

  @Test
  void aDataKeyThatWasDamagedIsRefused() throws SQLException {
    engine.database().change("update DATA_KEY set WRAPPED = '%s'".formatted("A".repeat(80)));
    assertRefused(MasterKeys.fresh(0).file(), "The master key is not the one that this database");
  }

  @Test
  void aDataKeyThatIsNoBase64IsRefused() throws SQLException {
    engine.database().change("update DATA_KEY set WRAPPED = '?'");
    assertRefused(MasterKeys.fresh(0).file(), "The master key is not the one that this database");
  }

  /** As after a backup that was put back by halves. The reference is cut, as there. */
  @Test
  void dataKeysThatAreGoneAreRefused() {
    Schema halved =
        new Schema() {
          @Override
          public List<DataKey> dataKeys() {
            return List.of();
          }

          @Override
          public boolean hasSealed() {
            return engine.database().schema().hasSealed();
          }

          @Override
          public void migrate() {
            throw new AssertionError("tables were changed before the key was proven");
          }
        };
    KeyProof proof = new KeyProof(MasterKeys.fresh(0).file(), halved);
    Start start = new Start(proof, halved, null, null);
    VaultClosed closed = assertThrows(VaultClosed.class, start::start);
    assertTrue(closed.getMessage().contains("its table DATA_KEY is empty"), closed::getMessage);
  }

  private void assertRefused(MasterKeyFile file, String sentence) {
    String before = engine.database().dump();
    Start start = new Start(new KeyProof(file, engine.database().schema()), null, null, null);
    VaultClosed closed = assertThrows(VaultClosed.class, start::start);
    assertTrue(closed.getMessage().startsWith(sentence), closed::getMessage);
    assertEquals(closed.getMessage(), System.clearProperty(Start.WHY_NOT), "the launcher says it");
    assertEquals(before, engine.database().dump());
  }
}
