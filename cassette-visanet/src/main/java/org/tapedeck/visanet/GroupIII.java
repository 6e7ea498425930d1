package org.tapedeck.visanet;

import static org.tapedeck.cassette.Secrecy.FLEETING;
import static org.tapedeck.cassette.wire.Filling.TEXT_RIGHT;
import static org.tapedeck.cassette.wire.Width.fixed;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.wire.MessageFormat;

/** The numbered blocks that end an authorization record (VisaNet specification, section 2.2). */
final class GroupIII {

  private static final String GS = "\u001D";
  private static final String ELECTRONIC_COMMERCE_OVER_SSL = "0147";
  private static final String CARD_VERIFICATION = "007";

  // spotless:off
  private static final MessageFormat BLOCK_007 =
      MessageFormat.message("block 007", "VisaNet specification, section 2.2")
      .constant("number",       CARD_VERIFICATION)
      .constant("presence",     "1")   // given
      .constant("responseWish", "1")   // response code and CVV2 result
      .field(   "cvv2",         fixed(4), TEXT_RIGHT, FLEETING);
  // spotless:on

  private GroupIII() {}

  /** The blocks of a request; without 007 when no code came with the command. */
  static String blocks(Optional<String> cvv2) {
    return cvv2.map(code -> block007(code) + GS).orElse("") + ELECTRONIC_COMMERCE_OVER_SSL;
  }

  /** The result in an answer's block 007, wherever it stands; empty when there is none. */
  static String cvv2ResultCode(String blocks) {
    return Stream.of(blocks.split("[\\x1C\\x1D]"))
        .filter(block -> block.startsWith(CARD_VERIFICATION))
        .map(block -> block.substring(CARD_VERIFICATION.length()))
        .filter(result -> result.length() == 1)
        .findFirst()
        .orElse("");
  }

  private static String block007(String cvv2) {
    byte[] block = BLOCK_007.encode(Values.of(Map.of("cvv2", cvv2)));
    return new String(block, StandardCharsets.US_ASCII);
  }
}
