package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Lets a merchant use a cassette. */
public record CreatePaySystem(int merchantNumber, String cassetteName, ProtocolData protocolData)
    implements MerchantCommand {

  static CreatePaySystem from(Arguments arguments) {
    return new CreatePaySystem(
        arguments.number(MERCHANTNUMBER), arguments.text(CASSETTENAME), arguments.protocolData());
  }

  @Override
  public Operation operation() {
    return Operation.CREATEPAYSYSTEM;
  }
}
