package org.tapedeck.hostsim.ticketswitch;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.hostsim.books.Bounded;

/** The crypto blocks that were given out: opaque, and each knows who made it. */
final class Blocks {
  static final String SESSION = "U_--";
  static final String RESERVATION = "k5";
  private static final int MAX = 50_000;
  private static final int OCTETS = 300;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @param subject what it is about: a transaction, or nothing, ""
   */
  record Block(String producer, String user, String sub, String subject) {}

  private final Map<String, Block> blocks = new Bounded<>(MAX);

  synchronized String give(Block block) {
    byte[] octets = new byte[OCTETS];
    RANDOM.nextBytes(octets);
    String text = block.producer() + Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    blocks.put(text, block);
    return text;
  }

  /** White space in it is layout. */
  synchronized Optional<Block> find(String text) {
    return Optional.ofNullable(blocks.get(text.replaceAll("\\s", "")));
  }
}
