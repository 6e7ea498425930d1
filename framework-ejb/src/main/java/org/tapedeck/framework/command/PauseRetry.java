package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.PAUSED;

/**
 * Has the server itself ask no more about a payment, a credit or a batch, or go on with it.
 *
 * @param paused whether it asks no more
 */
public record PauseRetry(AwaitedObject object, boolean paused) implements AwaitedObjectCommand {

  static PauseRetry from(Arguments arguments) {
    return new PauseRetry(AwaitedObject.from(arguments), arguments.flag(PAUSED));
  }

  @Override
  public Operation operation() {
    return Operation.PAUSERETRY;
  }
}
