package org.tapedeck.framework.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/** Master keys for tests, in a file from which the server reads its own. */
public final class MasterKeys {

  private final Path file;

  private MasterKeys(Path file) {
    this.file = file;
  }

  /** A file with these keys, a line each. */
  public static MasterKeys fresh(int... keys) {
    try {
      Path file = Files.createTempFile("master", ".key");
      file.toFile().deleteOnExit();
      return new MasterKeys(file).hold(keys);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** An administrator puts another file in its place. */
  public MasterKeys hold(int... keys) {
    return holdText(
        Arrays.stream(keys).mapToObj(MasterKeys::text).collect(Collectors.joining("\n")));
  }

  public MasterKeys holdText(String text) {
    try {
      Files.writeString(file, text);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A key, by which it is told from others. */
  static String text(int number) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) number);
    return Base64.getEncoder().encodeToString(key);
  }

  public MasterKeyFile file() {
    return new MasterKeyFile(file.toString());
  }

  public Path path() {
    return file;
  }
}
