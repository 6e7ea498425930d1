package org.tapedeck.framework.command;

/** Shows the payment server. */
public record QueryPaymentServer() implements Command {

  static QueryPaymentServer from(Arguments arguments) {
    return new QueryPaymentServer();
  }

  @Override
  public Operation operation() {
    return Operation.QUERYPAYMENTSERVER;
  }
}
