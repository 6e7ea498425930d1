package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Ends what a listener of a merchant is told, and what waits to be told. */
public record DeleteMerEventListener(EventListenerKey key) implements MerchantCommand {

  static DeleteMerEventListener from(Arguments arguments) {
    return new DeleteMerEventListener(EventListenerKey.ofMerchant(arguments));
  }

  @Override
  public int merchantNumber() {
    return key.merchantNumber();
  }

  @Override
  public Operation operation() {
    return Operation.DELETEMEREVENTLISTENER;
  }
}
