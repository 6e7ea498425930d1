package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Asks who answers: the versions of the server and its cassettes. */
public record About() implements Command {

  static About from(Arguments arguments) {
    return new About();
  }

  @Override
  public Operation operation() {
    return Operation.ABOUT;
  }
}
