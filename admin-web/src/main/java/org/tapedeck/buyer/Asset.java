package org.tapedeck.buyer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What our pages need beside themselves. They need nothing from anywhere else. */
enum Asset {
  STYLE("style.css", "text/css;charset=UTF-8"),
  WAIT("wait.js", "text/javascript;charset=UTF-8");

  private final String path;
  private final String type;

  Asset(String path, String type) {
    this.path = path;
    this.type = type;
  }

  String path() {
    return path;
  }

  static Optional<Asset> at(String path) {
    return Arrays.stream(values()).filter(asset -> ("/" + asset.path).equals(path)).findFirst();
  }

  Optional<WebAnswer> found() {
    return Optional.of(WebAnswer.of(HttpServletResponse.SC_OK, type, Policy.NOTHING, content()));
  }

  private String content() {
    try (InputStream file = Asset.class.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
