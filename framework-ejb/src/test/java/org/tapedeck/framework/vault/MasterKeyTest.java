package org.tapedeck.framework.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasterKeyTest {

  private static final byte[] DATA_KEY = {1, 2, 3};
  private static final String ONE = MasterKeys.text(1);
  private static final String TWO = MasterKeys.text(2);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("master.key");
  }

  @Test
  void aMissingFileKeepsTheVaultClosed() {
    assertClosed("The master key cannot be read from FILE. There is no such file.");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(file);
    assertClosed("The master key cannot be read from FILE. It is not a file with a key.");
  }

  @Test
  void bytesThatAreNoTextAreNoKey() throws IOException {
    Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF});
    assertClosed("The master key cannot be read from FILE. It is not a file with a key.");
  }

  /** ONE, TWO and THREE are keys, a slash ends a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          this is no key!          | The master key in FILE is not Base64.
          AAAAAAAAAAAAAAAAAAAAAA== | The master key in FILE does not have 32 bytes.
          ''                       | The master key in FILE is empty.
          /                        | The master key in FILE is empty.
          ONE/this is no key!      | The master key in FILE is not Base64.
          ONE/TWO/ONE              | FILE has more than two master keys.
      """)
  void whatIsNoKeyKeepsTheVaultClosed(String content, String sentence) throws IOException {
    Files.writeString(file, text(content));
    assertClosed(sentence);
  }

  @ParameterizedTest
  @CsvSource({"ONE", "ONE/", "/ONE//", "TWO/ONE", "ONE/TWO"})
  void anyKeyOfTheFileUnwraps(String content) throws IOException {
    byte[] wrapped = read("ONE").wrap("id", DATA_KEY);
    assertArrayEquals(DATA_KEY, read(content).unwrap("id", wrapped));
  }

  @Test
  void theFirstKeyOfTheFileWraps() throws IOException {
    byte[] wrapped = read("TWO/ONE").wrap("id", DATA_KEY);
    assertTrue(read("TWO").isFirst("id", wrapped));
    assertFalse(read("ONE/TWO").isFirst("id", wrapped));
    assertThrows(VaultClosed.class, () -> read("ONE").unwrap("id", wrapped));
  }

  @Test
  void whatWasWrappedForAnotherDataKeyDoesNotUnwrap() throws IOException {
    byte[] wrapped = read("ONE").wrap("id", DATA_KEY);
    assertThrows(VaultClosed.class, () -> read("ONE").unwrap("other", wrapped));
  }

  @ParameterizedTest
  @CsvSource({"rw-------, false", "r--------, false", "rw-r-----, true", "rw----r--, true"})
  void whetherOthersMayReadItIsSeen(String permissions, boolean open) throws IOException {
    Files.writeString(file, ONE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    assertEquals(open, new MasterKeyFile(file.toString()).isOpenToOthers());
  }

  private MasterKey read(String content) throws IOException {
    return MasterKey.read(Files.writeString(file, text(content)));
  }

  private static String text(String content) {
    return content.replace("ONE", ONE).replace("TWO", TWO).replace("/", "\n");
  }

  private void assertClosed(String sentence) {
    VaultClosed closed = assertThrows(VaultClosed.class, () -> MasterKey.read(file));
    assertEquals(sentence.replace("FILE", file.toString()), closed.getMessage());
  }
}
