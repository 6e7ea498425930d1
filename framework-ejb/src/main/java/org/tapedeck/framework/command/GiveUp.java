package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.REASON;

import java.util.regex.Pattern;

/** Ends the asking about a payment, a credit or a batch as if all its tries were used up. */
public record GiveUp(AwaitedObject object, Reason reason) implements AwaitedObjectCommand {

  /** What a person says for it. It is meant to be read by others, so it stands in the journal. */
  public record Reason(String words) {

    /** A card number, as people write it. */
    private static final Pattern MANY_DIGITS = Pattern.compile("(\\d[ -]?){12,}");

    static Reason of(String words) {
      if (MANY_DIGITS.matcher(words).find()) {
        throw new Refused(
            PrimaryReturnCode.PRC_PARAMETER_VALUE_ERROR,
            REASON.code(),
            "Others read the reason, so it has no number in it that may be a card's.");
      }
      return new Reason(words);
    }
  }

  static GiveUp from(Arguments arguments) {
    return new GiveUp(AwaitedObject.from(arguments), Reason.of(arguments.text(REASON)));
  }

  @Override
  public Operation operation() {
    return Operation.GIVEUP;
  }
}
