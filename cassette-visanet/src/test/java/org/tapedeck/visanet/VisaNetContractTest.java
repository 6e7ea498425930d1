package org.tapedeck.visanet;

import org.tapedeck.testkit.CassetteContract;
import org.tapedeck.testkit.CassetteSubject;

class VisaNetContractTest extends CassetteContract {

  @Override
  public CassetteSubject subject() {
    return new VisaNetSubject();
  }
}
