package org.tapedeck.hostsim.mac;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A keyed hash over name=value of the fields in the order of their names, ampersands between, the
 * values as they are meant and not as they are encoded.
 *
 * @param unsigned names of fields that are left out, the field of the signature among them
 */
public record Signature(Hash hash, Set<String> unsigned) {

  /** In hex, small letters. */
  public String of(Map<String, String> fields, String secret) {
    return HexFormat.of().formatHex(hashed(text(fields), secret));
  }

  /** Hex may be written in small or in capital letters. */
  public boolean fits(String given, Map<String, String> fields, String secret) {
    byte[] wanted = of(fields, secret).getBytes(StandardCharsets.UTF_8);
    byte[] got = given.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(wanted, got);
  }

  private String text(Map<String, String> fields) {
    return new TreeMap<>(fields)
        .entrySet().stream()
            .filter(field -> !unsigned.contains(field.getKey()))
            .map(field -> field.getKey() + "=" + field.getValue())
            .collect(Collectors.joining("&"));
  }

  private byte[] hashed(String text, String secret) {
    try {
      Mac mac = Mac.getInstance(hash.algorithm());
      byte[] key = secret.getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(key, hash.algorithm()));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
