package org.tapedeck.framework.command;

/** Makes an object of a cassette's own, for one merchant. */
public record CreateMerchantCassetteObject(CassetteObjectTerms terms)
    implements CassetteObjectCommand, MerchantCommand {

  static CreateMerchantCassetteObject from(Arguments arguments) {
    return new CreateMerchantCassetteObject(CassetteObjectTerms.from(arguments));
  }

  @Override
  public int merchantNumber() {
    return terms.merchantNumber().orElseThrow();
  }

  @Override
  public Operation operation() {
    return Operation.CREATEMERCHANTCASSETTEOBJECT;
  }
}
