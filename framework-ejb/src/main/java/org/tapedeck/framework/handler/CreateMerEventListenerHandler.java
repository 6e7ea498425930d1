package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.CreateMerEventListener;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class CreateMerEventListenerHandler implements Handler<CreateMerEventListener> {

  private final Known known;
  private final ListenerKeeping keeping;

  @Inject
  CreateMerEventListenerHandler(Known known, ListenerKeeping keeping) {
    this.known = known;
    this.keeping = keeping;
  }

  @Override
  public Class<CreateMerEventListener> command() {
    return CreateMerEventListener.class;
  }

  @Override
  public Started begin(Caller caller, CreateMerEventListener command) {
    keeping.check(command.key(), command.socks());
    // Nobody removes the merchant meanwhile, with the listeners that he has so far.
    known.lockedMerchant(command.merchantNumber());
    known.cassette(command.key().cassetteName(), SecondaryReturnCode.RC_CASSETTENAME);
    return Started.done(Reply.found(keeping.create(command.key(), command.socks())));
  }
}
