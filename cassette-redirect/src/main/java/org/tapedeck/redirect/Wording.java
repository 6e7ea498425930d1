package org.tapedeck.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.tapedeck.cassette.Message;

/**
 * A message's text while it is written, beside the copy of it that may be shown: there each byte of
 * a secret is a star.
 */
public final class Wording {

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder shown = new StringBuilder();

  /** Writes what anybody may see. */
  public Wording plain(String words) {
    text.append(words);
    shown.append(words);
    return this;
  }

  /** Writes a secret, as it is to be sent. */
  public Wording secret(String words) {
    text.append(words);
    shown.append("*".repeat(words.getBytes(UTF_8).length));
    return this;
  }

  /** The whole as a message of one part. */
  public Message message(String path, Map<String, String> headers, String contentType) {
    return Message.of(path, headers, contentType, new Whole(text.toString(), shown.toString()));
  }

  private record Whole(String text, String shown) implements Message.Part {

    @Override
    public byte[] bytes() {
      return text.getBytes(UTF_8);
    }

    @Override
    public byte[] masked() {
      return shown.getBytes(UTF_8);
    }

    @Override
    public String description() {
      return shown;
    }
  }
}
