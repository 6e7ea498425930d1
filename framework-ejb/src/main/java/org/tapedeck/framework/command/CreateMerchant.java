package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Makes a merchant. */
public record CreateMerchant(
    int merchantNumber,
    Optional<String> merchantTitle,
    Optional<Boolean> enabled,
    TwoPersonTerms twoPersons)
    implements MerchantCommand {

  static CreateMerchant from(Arguments arguments) {
    return new CreateMerchant(
        arguments.number(MERCHANTNUMBER),
        arguments.find(MERCHANTTITLE),
        arguments.findFlag(ENABLED),
        TwoPersonTerms.from(arguments));
  }

  @Override
  public Operation operation() {
    return Operation.CREATEMERCHANT;
  }
}
