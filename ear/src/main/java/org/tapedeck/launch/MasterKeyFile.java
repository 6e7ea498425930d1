package org.tapedeck.launch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * The file of the master key, looked at before anything is started or made. Whether the key is the
 * one of the database is for the server to find out.
 */
final class MasterKeyFile {

  private static final int KEY_BYTES = 32;
  private static final int MOST_KEYS = 2;

  private MasterKeyFile() {}

  /** One key, or while it is exchanged two, a line each. */
  static void mustHoldAKey(Path file) {
    List<String> keys = lines(file);
    if (keys.isEmpty()) {
      throw new CannotStart("The master key in " + file + " is empty.");
    }
    if (keys.size() > MOST_KEYS) {
      throw new CannotStart(file + " has more than two master keys.");
    }
    keys.forEach(key -> mustBeAKey(file, key));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    } catch (NoSuchFileException missing) {
      throw unreadable(file, "There is no such file.");
    } catch (AccessDeniedException denied) {
      throw unreadable(file, "The user who runs the server may not read it.");
    } catch (IOException other) {
      throw unreadable(file, "It is not a file with a key.");
    }
  }

  private static CannotStart unreadable(Path file, String why) {
    return new CannotStart("The master key cannot be read from " + file + ". " + why);
  }

  private static void mustBeAKey(Path file, String key) {
    try {
      if (Base64.getDecoder().decode(key).length != KEY_BYTES) {
        throw new CannotStart("The master key in " + file + " does not have 32 bytes.");
      }
    } catch (IllegalArgumentException notBase64) {
      throw new CannotStart("The master key in " + file + " is not Base64.");
    }
  }
}
