package org.tapedeck.visanet;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SSH keys as settings have them; how much can be told without using them. */
final class SshKeys {

  private static final Set<String> TYPES =
      Set.of(
          "ssh-ed25519",
          "ssh-rsa",
          "ecdsa-sha2-nistp256",
          "ecdsa-sha2-nistp384",
          "ecdsa-sha2-nistp521");

  private static final Pattern PEM =
      Pattern.compile(
          "\\s*-----BEGIN ((OPENSSH |RSA |EC )?PRIVATE KEY)-----\\r?\\n([A-Za-z0-9+/=\\s]+)"
              + "-----END \\1-----\\s*");

  /** In front of OpenSSH's own form: a word, and then the name of the cipher. */
  private static final String OPEN_SSH_IN_CLEAR = "openssh-key-v1\0\0\0\0\4none";

  private SshKeys() {}

  /** Whether the text is a key's type and its Base64 text, which names the type once more. */
  static boolean isHostKey(String text) {
    String[] words = text.strip().split("\\s+");
    return words.length == 2 && TYPES.contains(words[0]) && isKey(words[0], words[1]);
  }

  /** A key is its type and some numbers, each with its length in front, and nothing else. */
  private static boolean isKey(String type, String base64) {
    try {
      ByteBuffer key = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
      boolean named = type.equals(new String(next(key), StandardCharsets.US_ASCII));
      boolean holds = next(key).length > 0;
      while (key.hasRemaining()) {
        next(key);
      }
      return named && holds;
    } catch (IllegalArgumentException | BufferUnderflowException noKey) {
      return false;
    }
  }

  private static byte[] next(ByteBuffer key) {
    int length = key.getInt();
    if (length < 0 || length > key.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] part = new byte[length];
    key.get(part);
    return part;
  }

  /** Whether the text is a private key in PEM form that needs no passphrase. */
  static boolean isPrivateKey(String text) {
    Matcher pem = PEM.matcher(text);
    return pem.matches() && isInClear("OPENSSH ".equals(pem.group(2)), pem.group(3));
  }

  private static boolean isInClear(boolean openSsh, String base64) {
    try {
      byte[] key = Base64.getMimeDecoder().decode(base64);
      return !openSsh || new String(key, StandardCharsets.ISO_8859_1).startsWith(OPEN_SSH_IN_CLEAR);
    } catch (IllegalArgumentException noKey) {
      return false;
    }
  }
}
