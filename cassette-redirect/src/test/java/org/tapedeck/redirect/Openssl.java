package org.tapedeck.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Signs as the banks do, with code that is not ours. */
public final class Openssl {

  private Openssl() {}

  /**
   * The code over all fields but the unsigned ones.
   *
   * @param hash {@code sha1} or {@code sha256}
   */
  public static String mac(
      String hash, String secret, Map<String, String> fields, Set<String> unsigned) {
    // A TreeMap has the order of char values, and names are ASCII here.
    Map<String, String> sorted = new TreeMap<>(fields);
    sorted.keySet().removeAll(unsigned);
    return mac(
        hash,
        secret,
        sorted.entrySet().stream().map(Object::toString).collect(Collectors.joining("&")));
  }

  public static String mac(String hash, String secret, String text) {
    try {
      Process openssl =
          new ProcessBuilder(List.of("openssl", "dgst", "-" + hash, "-hmac", secret, "-r"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (OutputStream in = openssl.getOutputStream()) {
        in.write(text.getBytes(UTF_8));
      }
      String told = new String(openssl.getInputStream().readAllBytes(), UTF_8);
      assertEquals(0, openssl.waitFor(), "openssl ended with");
      return told.split(" ")[0];
    } catch (IOException failure) {
      throw new AssertionError("openssl cannot be run", failure);
    } catch (InterruptedException stop) {
      throw new AssertionError(stop);
    }
  }
}
