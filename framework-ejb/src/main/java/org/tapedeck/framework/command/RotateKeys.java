package org.tapedeck.framework.command;

/** Makes a new data key, under which everything secret is sealed from then on. */
public record RotateKeys() implements Command {

  static RotateKeys from(Arguments arguments) {
    return new RotateKeys();
  }

  @Override
  public Operation operation() {
    return Operation.ROTATEKEYS;
  }
}
