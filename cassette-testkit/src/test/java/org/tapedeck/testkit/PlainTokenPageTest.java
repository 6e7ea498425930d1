package org.tapedeck.testkit;

class PlainTokenPageTest extends PayPageContract {

  @Override
  public PayPageSubject subject() {
    return new PlainTokenSubject(PlainTokenPage::new);
  }
}
