package org.tapedeck.hostsim.authorization;

import java.util.List;
import java.util.Optional;

/** The transaction codes that are taken on line, each with the code of its repeat. */
record TransactionCode(String code, String repeat, Kind kind) {

  enum Kind {
    SALE,
    CARD_CHECK,
    REVERSAL
  }

  // spotless:off
  private static final List<TransactionCode> CODES = List.of(
      //                  code  repeat
      new TransactionCode("54", "64", Kind.SALE),         // purchase
      new TransactionCode("55", "65", Kind.SALE),         // cash advance
      new TransactionCode("56", "66", Kind.SALE),         // card not present
      new TransactionCode("57", "67", Kind.SALE),         // quasi cash
      new TransactionCode("58", "68", Kind.CARD_CHECK),
      new TransactionCode("59", "69", Kind.REVERSAL),
      new TransactionCode("5A", "6A", Kind.REVERSAL));    // stored and sent later
  // spotless:on

  static Optional<TransactionCode> of(String code) {
    return CODES.stream().filter(c -> c.code.equals(code) || c.repeat.equals(code)).findFirst();
  }

  static boolean isRepeat(String code) {
    return CODES.stream().anyMatch(c -> c.repeat.equals(code));
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
