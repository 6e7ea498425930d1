package org.tapedeck.framework.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Master keys for tests, read from a file as the server reads its own. */
public final class MasterKeys {

  private MasterKeys() {}

  public static MasterKey of(String fileText) {
    try {
      Path file = Files.createTempFile("master", ".key");
      try {
        return MasterKey.read(Files.writeString(file, fileText));
      } finally {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
