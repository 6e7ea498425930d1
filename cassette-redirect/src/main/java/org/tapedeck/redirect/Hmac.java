package org.tapedeck.redirect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Message authentication codes in hexadecimal digits. */
public enum Hmac {
  SHA1("HmacSHA1"),
  SHA256("HmacSHA256");

  private final String algorithm;

  Hmac(String algorithm) {
    this.algorithm = algorithm;
  }

  /** The code of a text, in lower case. Text and secret are taken as UTF-8. */
  public String of(String text, String secret) {
    return of(text.getBytes(UTF_8), secret);
  }

  private String of(byte[] text, String secret) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), algorithm));
      return HexFormat.of().formatHex(mac.doFinal(text));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /**
   * Whether a code is the text's by one of the secrets, in whatever letter case. How long it takes
   * tells nothing of how much agrees, and nothing of which secret it was. A text that ISO 8859-1
   * has all characters of may have been signed in it: what came in neither says so nor is UTF-8
   * then.
   *
   * @param secrets those in force: the current one and, while it is changed, the one before
   */
  public boolean matches(String code, String text, Stream<String> secrets) {
    byte[] given = code.toLowerCase(Locale.ROOT).getBytes(UTF_8);
    return secrets
        .flatMap(secret -> encoded(text).map(bytes -> of(bytes, secret)))
        .map(own -> MessageDigest.isEqual(own.getBytes(UTF_8), given))
        .reduce(false, (before, equal) -> before | equal);
  }

  private static Stream<byte[]> encoded(String text) {
    return Stream.of(UTF_8, ISO_8859_1)
        .filter(charset -> charset.newEncoder().canEncode(text))
        .map(text::getBytes);
  }
}
