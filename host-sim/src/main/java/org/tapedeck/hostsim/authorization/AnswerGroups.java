package org.tapedeck.hostsim.authorization;

import java.util.ArrayList;
import java.util.List;

/** The Group III blocks of an answer: the CVV2 result first, then the bare 014. */
final class AnswerGroups {
  private AnswerGroups() {}

  static List<String> commerceOnly(Groups requested) {
    return requested
        .block(Groups.COMMERCE)
        .map(block -> List.of(Groups.COMMERCE))
        .orElse(List.of());
  }

  static List<String> all(Groups requested) {
    List<String> blocks = new ArrayList<>();
    CardVerification.result(requested).ifPresent(r -> blocks.add(Groups.CARD_VERIFICATION + r));
    blocks.addAll(commerceOnly(requested));
    return blocks;
  }
}
