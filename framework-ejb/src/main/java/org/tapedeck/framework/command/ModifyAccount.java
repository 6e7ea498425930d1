package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Changes an account; what is not named stays as it is. */
public record ModifyAccount(
    int merchantNumber,
    String cassetteName,
    int accountNumber,
    Optional<String> accountTitle,
    Optional<String> financialInstitution,
    Optional<Boolean> enabled,
    ApprovalSettings approvals,
    ProtocolData protocolData)
    implements MerchantCommand {

  static ModifyAccount from(Arguments arguments) {
    return new ModifyAccount(
        arguments.number(MERCHANTNUMBER),
        arguments.text(CASSETTENAME),
        arguments.number(ACCOUNTNUMBER),
        arguments.find(ACCOUNTTITLE),
        arguments.find(FINANCIALINSTITUTION),
        arguments.findFlag(ENABLED),
        ApprovalSettings.from(arguments),
        arguments.protocolData());
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYACCOUNT;
  }
}
