package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/**
 * Gives a cassette a command of its own. Neither the command nor its data are interpreted here, nor
 * are they in its text form: either may hold a secret.
 */
public record CassetteControl(String paymentType, String cassetteCommand, ProtocolData protocolData)
    implements Command {

  static CassetteControl from(Arguments arguments) {
    return new CassetteControl(
        arguments.text(PAYMENTTYPE), arguments.text(CASSETTECOMMAND), arguments.protocolData());
  }

  @Override
  public Operation operation() {
    return Operation.CASSETTECONTROL;
  }

  @Override
  public String toString() {
    return "CassetteControl[paymentType=" + paymentType + ", protocolData=" + protocolData + "]";
  }
}
