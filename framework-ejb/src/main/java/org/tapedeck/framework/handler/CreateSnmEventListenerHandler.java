package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.CreateSnmEventListener;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class CreateSnmEventListenerHandler implements Handler<CreateSnmEventListener> {

  private final ListenerKeeping keeping;

  @Inject
  CreateSnmEventListenerHandler(ListenerKeeping keeping) {
    this.keeping = keeping;
  }

  @Override
  public Class<CreateSnmEventListener> command() {
    return CreateSnmEventListener.class;
  }

  @Override
  public Started begin(Caller caller, CreateSnmEventListener command) {
    keeping.check(command.key(), command.socks());
    return Started.done(Reply.found(keeping.create(command.key(), command.socks())));
  }
}
