package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Changes how a merchant uses a cassette; what is not named stays as it is. */
public record ModifyPaySystem(
    int merchantNumber, String cassetteName, Optional<Boolean> enabled, ProtocolData protocolData)
    implements MerchantCommand {

  static ModifyPaySystem from(Arguments arguments) {
    return new ModifyPaySystem(
        arguments.number(MERCHANTNUMBER),
        arguments.text(CASSETTENAME),
        arguments.findFlag(ENABLED),
        arguments.protocolData());
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYPAYSYSTEM;
  }
}
