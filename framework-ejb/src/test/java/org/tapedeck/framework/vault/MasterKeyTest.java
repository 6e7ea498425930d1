package org.tapedeck.framework.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("master.key");
  }

  @Test
  void aMissingFileKeepsTheVaultClosed() {
    assertClosed("The master key cannot be read from " + file + ".");
  }

  @Test
  void aFileThatIsNotBase64KeepsTheVaultClosed() throws IOException {
    Files.writeString(file, "this is no key!");
    assertClosed("The master key in " + file + " is not Base64.");
  }

  @Test
  void aShortKeyKeepsTheVaultClosed() throws IOException {
    Files.writeString(file, Base64.getEncoder().encodeToString(new byte[16]));
    assertClosed("The master key in " + file + " does not have 32 bytes.");
  }

  @Test
  void anEmptyFileKeepsTheVaultClosed() throws IOException {
    Files.writeString(file, "");
    assertClosed("The master key in " + file + " does not have 32 bytes.");
  }

  @Test
  void aLineEndAfterTheKeyDoesNoHarm() throws IOException {
    Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]) + "\n");
    byte[] wrapped = MasterKey.read(file).wrap("id", new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3}, MasterKey.read(file).unwrap("id", wrapped));
  }

  private void assertClosed(String sentence) {
    VaultClosed closed = assertThrows(VaultClosed.class, () -> MasterKey.read(file));
    assertEquals(sentence, closed.getMessage());
  }
}
