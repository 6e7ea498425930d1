package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Lets a merchant use a cassette. */
public record CreatePaySystem(
    int merchantNumber, String cassetteName, Optional<Boolean> enabled, ProtocolData protocolData)
    implements MerchantCommand {

  static CreatePaySystem from(Arguments arguments) {
    return new CreatePaySystem(
        arguments.number(MERCHANTNUMBER),
        arguments.text(CASSETTENAME),
        arguments.findFlag(ENABLED),
        arguments.protocolData());
  }

  @Override
  public Operation operation() {
    return Operation.CREATEPAYSYSTEM;
  }
}
