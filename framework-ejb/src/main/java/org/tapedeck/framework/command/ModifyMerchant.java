package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Changes a merchant; what is not named stays as it is. */
public record ModifyMerchant(
    int merchantNumber,
    Optional<String> merchantTitle,
    Optional<Boolean> enabled,
    TwoPersonTerms twoPersons)
    implements MerchantCommand {

  static ModifyMerchant from(Arguments arguments) {
    return new ModifyMerchant(
        arguments.number(MERCHANTNUMBER),
        arguments.find(MERCHANTTITLE),
        arguments.findFlag(ENABLED),
        TwoPersonTerms.from(arguments));
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYMERCHANT;
  }
}
