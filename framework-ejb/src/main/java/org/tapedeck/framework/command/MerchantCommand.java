package org.tapedeck.framework.command;

/** A command about one merchant, for which the caller needs a right. */
public interface MerchantCommand extends Command {

  int merchantNumber();
}
