package org.tapedeck.hostsim.shops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer of HTTP/1.0 as text, a character for each byte. */
final class HttpText {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: [^\r\n]*)?\r\n");
  private static final Pattern LENGTH =
      Pattern.compile("(?i)\r\ncontent-length: *(\\d{1,9}) *\r\n");
  private static final String END_OF_HEAD = "\r\n\r\n";
  private static final int BODY_MAX = 4_096;

  private HttpText() {}

  /**
   * @throws IOException when it is not whole
   */
  static Heard read(String text) throws IOException {
    Matcher status = STATUS.matcher(text);
    int end = text.indexOf(END_OF_HEAD);
    if (end < 0 || !status.lookingAt()) {
      throw new IOException("not an answer of HTTP");
    }
    String body = text.substring(end + END_OF_HEAD.length());
    OptionalInt length = length(text.substring(0, end + 2));
    if (length.isPresent() && body.length() < Math.min(length.getAsInt(), BODY_MAX)) {
      throw new IOException("the answer ends too soon");
    }
    return new Heard(Integer.parseInt(status.group(1)), decoded(body, length));
  }

  private static OptionalInt length(String head) {
    Matcher length = LENGTH.matcher(head);
    return length.find() ? OptionalInt.of(Integer.parseInt(length.group(1))) : OptionalInt.empty();
  }

  private static String decoded(String body, OptionalInt length) {
    int size = Math.min(Math.min(body.length(), BODY_MAX), length.orElse(BODY_MAX));
    byte[] octets = body.substring(0, size).getBytes(StandardCharsets.ISO_8859_1);
    return new String(octets, StandardCharsets.UTF_8);
  }
}
