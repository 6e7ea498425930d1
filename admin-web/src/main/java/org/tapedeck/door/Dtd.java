package org.tapedeck.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tapedeck.framework.command.Reply;

/** How a reply names its DTD. */
final class Dtd {

  private static final String WHOLE = "\n<!DOCTYPE PSApiResult [\n" + read() + "]>";

  private Dtd() {}

  /** The whole DTD, unless the caller holds it at a path of his own. */
  static String declaration(Optional<String> path) {
    return path.map(Dtd::named).orElse(WHOLE);
  }

  private static String named(String path) {
    return "\n<!DOCTYPE PSApiResult SYSTEM \"" + path.replace("\"", "%22") + "\">";
  }

  private static String read() {
    try (InputStream file = Reply.class.getResourceAsStream("PSApiResult.dtd")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
