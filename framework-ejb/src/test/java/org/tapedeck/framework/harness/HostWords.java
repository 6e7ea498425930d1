package org.tapedeck.framework.harness;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostUnreachable;

/** What a host says, or does not say, to every message. */
public final class HostWords {

  private HostWords() {}

  public static Answer yes() {
    return word("yes");
  }

  public static Answer unreachable() throws HostUnreachable {
    throw new HostUnreachable("connection refused", null);
  }

  static Answer word(String word) {
    return new Answer("text/plain", word.getBytes(US_ASCII));
  }
}
