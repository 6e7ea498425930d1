package org.tapedeck.redirect.paynet;

import org.tapedeck.testkit.PayPageContract;
import org.tapedeck.testkit.PayPageSubject;

class PaynetContractTest extends PayPageContract {

  @Override
  public PayPageSubject subject() {
    return new PaynetSubject();
  }
}
