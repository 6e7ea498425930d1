package org.tapedeck.redirect.commsecure;

import org.tapedeck.testkit.PayPageContract;
import org.tapedeck.testkit.PayPageSubject;

class CommSecureContractTest extends PayPageContract {

  @Override
  public PayPageSubject subject() {
    return new CommSecureSubject();
  }
}
