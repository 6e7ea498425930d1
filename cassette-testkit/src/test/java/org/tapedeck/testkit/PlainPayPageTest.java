package org.tapedeck.testkit;

class PlainPayPageTest extends PayPageContract {

  @Override
  public PayPageSubject subject() {
    return new PlainPaySubject(PlainPayPage::new);
  }
}
