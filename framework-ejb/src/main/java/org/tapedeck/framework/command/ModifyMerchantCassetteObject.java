package org.tapedeck.framework.command;

/** Changes an object of a cassette's own, for one merchant; what is not named stays as it is. */
public record ModifyMerchantCassetteObject(CassetteObjectTerms terms)
    implements CassetteObjectCommand, MerchantCommand {

  static ModifyMerchantCassetteObject from(Arguments arguments) {
    return new ModifyMerchantCassetteObject(CassetteObjectTerms.from(arguments));
  }

  @Override
  public int merchantNumber() {
    return terms.merchantNumber().orElseThrow();
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYMERCHANTCASSETTEOBJECT;
  }
}
