package org.tapedeck.framework.command;

/** Wraps all data keys by the first key of the master key file, which has the old one below it. */
public record RotateMasterKey() implements Command {

  static RotateMasterKey from(Arguments arguments) {
    return new RotateMasterKey();
  }

  @Override
  public Operation operation() {
    return Operation.ROTATEMASTERKEY;
  }
}
