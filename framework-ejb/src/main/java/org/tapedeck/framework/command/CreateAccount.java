package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Makes a merchant's account at one financial institution. */
public record CreateAccount(
    int merchantNumber,
    String cassetteName,
    int accountNumber,
    Optional<String> accountTitle,
    Optional<String> financialInstitution,
    Optional<Boolean> enabled,
    ApprovalSettings approvals,
    ProtocolData protocolData)
    implements MerchantCommand {

  static CreateAccount from(Arguments arguments) {
    return new CreateAccount(
        arguments.number(MERCHANTNUMBER),
        arguments.text(CASSETTENAME),
        arguments.number(ACCOUNTNUMBER),
        arguments.find(ACCOUNTTITLE),
        arguments.find(FINANCIALINSTITUTION),
        arguments.findFlag(ENABLED),
        ApprovalSettings.first(arguments),
        arguments.protocolData());
  }

  @Override
  public Operation operation() {
    return Operation.CREATEACCOUNT;
  }
}
