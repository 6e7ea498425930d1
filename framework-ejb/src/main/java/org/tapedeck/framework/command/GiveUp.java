package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.REASON;

/** Ends the asking about a payment, a credit or a batch as if all its tries were used up. */
public record GiveUp(AwaitedObject object, Reason reason) implements AwaitedObjectCommand {

  /** What a person says for it. It is meant to be read by others, so it stands in the journal. */
  public record Reason(String words) {}

  static GiveUp from(Arguments arguments) {
    return new GiveUp(AwaitedObject.from(arguments), new Reason(arguments.text(REASON)));
  }

  @Override
  public Operation operation() {
    return Operation.GIVEUP;
  }
}
