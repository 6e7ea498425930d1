package org.tapedeck.framework.command;

/** Removes an object of a cassette's own, for one merchant. */
public record DeleteMerchantCassetteObject(CassetteObjectTerms terms)
    implements CassetteObjectCommand, MerchantCommand {

  static DeleteMerchantCassetteObject from(Arguments arguments) {
    return new DeleteMerchantCassetteObject(CassetteObjectTerms.from(arguments));
  }

  @Override
  public int merchantNumber() {
    return terms.merchantNumber().orElseThrow();
  }

  @Override
  public Operation operation() {
    return Operation.DELETEMERCHANTCASSETTEOBJECT;
  }
}
