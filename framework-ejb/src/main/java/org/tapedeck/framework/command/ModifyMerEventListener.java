package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Switches a listener of a merchant on or off. */
public record ModifyMerEventListener(EventListenerKey key, boolean enabled)
    implements MerchantCommand {

  static ModifyMerEventListener from(Arguments arguments) {
    return new ModifyMerEventListener(
        EventListenerKey.ofMerchant(arguments), arguments.flag(ENABLED));
  }

  @Override
  public int merchantNumber() {
    return key.merchantNumber();
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYMEREVENTLISTENER;
  }
}
