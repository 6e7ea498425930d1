package org.tapedeck.framework.command;

/** A command about something that a host is asked for and has not answered yet. */
public interface AwaitedObjectCommand extends MerchantCommand {

  AwaitedObject object();

  @Override
  default int merchantNumber() {
    return object().merchantNumber();
  }
}
