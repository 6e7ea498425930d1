package org.tapedeck.hostsim.authorization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.hostsim.frame.Controls;

/** The Group III blocks of a request by number. A separator behind the last block is tolerated. */
record Groups(Map<String, String> blocks, boolean wellFormed) {

  static final String CARD_VERIFICATION = "007";
  static final String COMMERCE = "014";

  static Groups read(String text) {
    Map<String, String> blocks = new LinkedHashMap<>();
    boolean wellFormed = true;
    for (String block : text.split(String.valueOf(Controls.GS))) {
      if (block.matches("\\d{3}.*")) {
        blocks.put(block.substring(0, 3), block.substring(3));
      } else {
        wellFormed &= block.isEmpty();
      }
    }
    return new Groups(blocks, wellFormed);
  }

  Optional<String> block(String number) {
    return Optional.ofNullable(blocks.get(number));
  }

  /** Only the numbers: block 007 holds a secret. */
  @Override
  public String toString() {
    return "groups=" + String.join(",", blocks.keySet());
  }
}
