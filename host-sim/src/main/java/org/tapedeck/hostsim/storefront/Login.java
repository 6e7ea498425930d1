package org.tapedeck.hostsim.storefront;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;

/** Where the door is, and who the shop is there. */
record Login(String url, String basic, String merchant) {

  /** The file has url, clerk.user and clerk.password; and merchant, unless that is 1. */
  static Login in(Path file) {
    Properties said = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      said.load(reader);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    String pair = said.getProperty("clerk.user") + ":" + said.getProperty("clerk.password");
    byte[] octets = pair.getBytes(StandardCharsets.UTF_8);
    return new Login(
        said.getProperty("url"),
        "Basic " + Base64.getEncoder().encodeToString(octets),
        said.getProperty("merchant", "1"));
  }
}
