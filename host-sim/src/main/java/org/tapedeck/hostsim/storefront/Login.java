package org.tapedeck.hostsim.storefront;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;

/** Where the door is, and who the shop is there. */
record Login(String url, String core, String user, String password, String basic, String merchant) {
  private static final String SERVLET = "PaymentServlet";

  /**
   * The file has url, clerk.user and clerk.password; merchant, unless that is 1; and core, unless
   * the door for purchases in two parts is beside url.
   */
  static Login in(Path file) {
    Properties said = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      said.load(reader);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    String user = said.getProperty("clerk.user");
    String password = said.getProperty("clerk.password");
    String url = said.getProperty("url");
    String pair = user + ":" + password;
    byte[] octets = pair.getBytes(StandardCharsets.UTF_8);
    return new Login(
        url,
        said.getProperty("core", url.replace(SERVLET, "xml_core.exe")),
        user,
        password,
        "Basic " + Base64.getEncoder().encodeToString(octets),
        said.getProperty("merchant", "1"));
  }

  /**
   * What card data are encrypted with on the other side: always the same, and known to no other.
   */
  String encryptionKey() {
    try {
      byte[] octets = ("two parts " + password).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
