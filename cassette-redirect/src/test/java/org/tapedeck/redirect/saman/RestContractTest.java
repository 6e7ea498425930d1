package org.tapedeck.redirect.saman;

import org.tapedeck.testkit.PayPageContract;
import org.tapedeck.testkit.PayPageSubject;

class RestContractTest extends PayPageContract {

  @Override
  public PayPageSubject subject() {
    return new SamanSubject(Profile.REST);
  }
}
