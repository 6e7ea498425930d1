package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Lets somebody be told of what happens to a merchant at a cassette. */
public record CreateMerEventListener(EventListenerKey key, Optional<Socks> socks)
    implements MerchantCommand {

  static CreateMerEventListener from(Arguments arguments) {
    return new CreateMerEventListener(
        EventListenerKey.ofMerchant(arguments), Socks.from(arguments));
  }

  @Override
  public int merchantNumber() {
    return key.merchantNumber();
  }

  @Override
  public Operation operation() {
    return Operation.CREATEMEREVENTLISTENER;
  }
}
