package org.tapedeck.framework.cardholder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Certificates that a setting holds itself, or names the file of. */
final class PemText {

  private PemText() {}

  /** Empty when there is no such file. */
  static String of(String setting) {
    if (setting.contains("-----BEGIN")) {
      return setting;
    }
    try {
      return setting.isEmpty()
          ? ""
          : Files.readString(Path.of(setting), StandardCharsets.ISO_8859_1);
    } catch (IOException | InvalidPathException unreadable) {
      return "";
    }
  }
}
