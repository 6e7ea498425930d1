package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Set;

/**
 * Says where a user's shops are: the only places that buyers come back to, and that the server
 * calls by itself. They take the place of those before; without any there is none.
 */
public record SetReturnDomain(String user, Set<String> returnDomains) implements Command {

  static SetReturnDomain from(Arguments arguments) {
    return new SetReturnDomain(arguments.text(USER), arguments.texts(RETURNDOMAIN));
  }

  @Override
  public Operation operation() {
    return Operation.SETRETURNDOMAIN;
  }
}
