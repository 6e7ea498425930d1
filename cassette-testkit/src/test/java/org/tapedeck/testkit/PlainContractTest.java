package org.tapedeck.testkit;

class PlainContractTest extends CassetteContract {

  @Override
  public CassetteSubject subject() {
    return new PlainSubject(PlainCassette::new);
  }
}
