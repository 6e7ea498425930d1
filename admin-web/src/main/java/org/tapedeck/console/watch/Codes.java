package org.tapedeck.console.watch;

import java.util.Arrays;
import java.util.Optional;
import org.tapedeck.console.Told;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;

/** What the codes of an answer mean that was given once. */
final class Codes {

  private Codes() {}

  /** Empty when nobody knows the primary code. */
  static Optional<Told> of(int primary, int secondary, Language language) {
    return Arrays.stream(PrimaryReturnCode.values())
        .filter(code -> code.number() == primary)
        .findFirst()
        .map(code -> new Told(reply(code, secondary), language));
  }

  /** With the sentence that English makes of the codes; other languages make their own. */
  private static Reply reply(PrimaryReturnCode primary, int secondary) {
    return new Reply(primary, secondary, "", sentence(primary, secondary), Optional.empty());
  }

  private static String sentence(PrimaryReturnCode primary, int secondary) {
    String sentence = primary.sentence();
    return Arrays.stream(SecondaryReturnCode.values())
        .filter(code -> code.number() == secondary && code != SecondaryReturnCode.RC_NONE)
        .findFirst()
        .map(code -> sentence.substring(0, sentence.length() - 1) + ": " + code.meaning() + ".")
        .orElse(sentence);
  }
}
