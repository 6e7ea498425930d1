package org.tapedeck.launch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chain of a journal, followed link by link; it holds one link at a time. */
final class JournalChain {

  private static final List<String> LINK =
      List.of(
          "position",
          "entry",
          "time",
          "who",
          "what",
          "object",
          "life",
          "attempt",
          "primaryRC",
          "secondaryRC",
          "text",
          "previous",
          "hash");

  private static final List<String> HEAD = List.of("head", "hash");

  private final Optional<Noted> noted;
  private long position;
  private String hash = "0".repeat(64);
  private boolean ended;

  /** A head that was noted outside the journal. */
  record Noted(long position, String hash) {}

  /** Where and why the chain breaks. */
  static final class Broken extends Exception {

    private static final long serialVersionUID = 1;

    Broken(long position, String why) {
      super("broken at position " + position + ": " + why);
    }
  }

  JournalChain(Optional<Noted> noted) {
    this.noted = noted;
  }

  void follow(String line) throws Broken {
    Map<String, String> values = read(line);
    List<String> names = List.copyOf(values.keySet());
    mustBe(!ended, "something follows the line that tells where the chain ends");
    if (names.equals(HEAD)) {
      end(values);
    } else {
      mustBe(names.equals(LINK), "the line is no entry");
      link(values);
    }
  }

  private Map<String, String> read(String line) throws Broken {
    try {
      return JournalLine.read(line);
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException damaged) {
      throw new Broken(position + 1, "the line is no entry");
    }
  }

  private void link(Map<String, String> values) throws Broken {
    mustBe(
        values.get("position").equals(Long.toString(position + 1)),
        "position: another entry stands here" + told(", ", values.get("position"), ""));
    mustBe(values.get("previous").equals(hash), "previous: it is not the hash of the one before");
    mustBe(values.get("hash").equals(hashOf(values)), "hash: it does not fit what the entry says");
    position++;
    hash = values.get("hash");
    mustBeAsNoted();
  }

  private void mustBeAsNoted() throws Broken {
    if (noted.isPresent() && noted.get().position() == position) {
      if (!noted.get().hash().equals(hash)) {
        throw new Broken(position, "hash: it is not the one that was noted");
      }
    }
  }

  private void end(Map<String, String> head) throws Broken {
    mustBe(
        head.get("head").equals(Long.toString(position)),
        "position: the journal says that its chain ends"
            + told(" at ", head.get("head"), " elsewhere"));
    mustBe(head.get("hash").equals(hash), "hash: the journal says that its chain ends otherwise");
    ended = true;
  }

  /** Whoever forged the file wrote this, too: what is no number is not repeated. */
  private static String told(String words, String value, String otherwise) {
    return value.matches("[0-9]{1,19}") ? words + value : otherwise;
  }

  /** There is no further line. */
  void end() throws Broken {
    mustBe(ended, "the file ends before it tells where the chain ends");
    mustBe(
        noted.filter(head -> head.position() > position).isEmpty(),
        "position: the chain was longer when its head was noted");
  }

  private void mustBe(boolean is, String otherwise) throws Broken {
    if (!is) {
      throw new Broken(position + 1, otherwise);
    }
  }

  private static String hashOf(Map<String, String> values) {
    MessageDigest digest = sha256();
    for (String name : LINK.subList(0, LINK.size() - 1)) {
      byte[] bytes = values.get(name).getBytes(UTF_8);
      digest.update((bytes.length + ":").getBytes(US_ASCII));
      digest.update(bytes);
      digest.update((byte) ',');
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Override
  public String toString() {
    return "intact: " + position + " links, the last one " + hash;
  }
}
