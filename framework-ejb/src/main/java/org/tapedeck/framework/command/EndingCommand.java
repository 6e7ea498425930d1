package org.tapedeck.framework.command;

/** A command that ends an order, and may delete it. */
public interface EndingCommand extends MerchantCommand {

  int orderNumber();

  /** Whether the order is removed with all that belongs to it. */
  boolean deleteOrder();
}
