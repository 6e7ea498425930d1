package org.tapedeck.framework.command;

/** Makes an object of a cassette's own, for the whole server. */
public record CreateSystemCassetteObject(CassetteObjectTerms terms)
    implements CassetteObjectCommand {

  static CreateSystemCassetteObject from(Arguments arguments) {
    return new CreateSystemCassetteObject(CassetteObjectTerms.from(arguments));
  }

  @Override
  public Operation operation() {
    return Operation.CREATESYSTEMCASSETTEOBJECT;
  }
}
