package org.tapedeck.console.money;

import org.tapedeck.console.Say;

/** What may be done with many lines at once, each by one command. */
public enum Work {
  // spotless:off
  //       the command  deposits too  the page where its lines are chosen
  APPROVE ("APPROVE",   false,        "approve"),
  SALE    ("APPROVE",   true,         "approve"),
  DEPOSIT ("DEPOSIT",   false,        "deposit");
  // spotless:on

  private final String operation;
  private final boolean deposits;
  private final String page;

  Work(String operation, boolean deposits, String page) {
    this.operation = operation;
    this.deposits = deposits;
    this.page = page;
  }

  public String getPage() {
    return page;
  }

  String operation() {
    return operation;
  }

  Say say(Line line) {
    return Say.the(operation)
        .with("MERCHANTNUMBER", line.merchant())
        .with("ORDERNUMBER", line.order())
        .with("PAYMENTNUMBER", line.payment())
        .with("AMOUNT", line.amount())
        .with("DEPOSITFLAG", deposits ? "1" : null);
  }
}
