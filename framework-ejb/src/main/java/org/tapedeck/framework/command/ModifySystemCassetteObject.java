package org.tapedeck.framework.command;

/**
 * Changes an object of a cassette's own, for the whole server; what is not named stays as it is.
 */
public record ModifySystemCassetteObject(CassetteObjectTerms terms)
    implements CassetteObjectCommand {

  static ModifySystemCassetteObject from(Arguments arguments) {
    return new ModifySystemCassetteObject(CassetteObjectTerms.from(arguments));
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYSYSTEMCASSETTEOBJECT;
  }
}
