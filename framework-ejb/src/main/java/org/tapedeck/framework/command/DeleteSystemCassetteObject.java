package org.tapedeck.framework.command;

/** Removes an object of a cassette's own, for the whole server. */
public record DeleteSystemCassetteObject(CassetteObjectTerms terms)
    implements CassetteObjectCommand {

  static DeleteSystemCassetteObject from(Arguments arguments) {
    return new DeleteSystemCassetteObject(CassetteObjectTerms.from(arguments));
  }

  @Override
  public Operation operation() {
    return Operation.DELETESYSTEMCASSETTEOBJECT;
  }
}
