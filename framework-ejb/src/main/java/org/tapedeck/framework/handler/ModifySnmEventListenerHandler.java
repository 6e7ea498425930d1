package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.ModifySnmEventListener;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class ModifySnmEventListenerHandler implements Handler<ModifySnmEventListener> {

  private final ListenerKeeping keeping;

  @Inject
  ModifySnmEventListenerHandler(ListenerKeeping keeping) {
    this.keeping = keeping;
  }

  @Override
  public Class<ModifySnmEventListener> command() {
    return ModifySnmEventListener.class;
  }

  @Override
  public Started begin(Caller caller, ModifySnmEventListener command) {
    keeping.known(command.key()).enable(command.enabled());
    return Started.done(Reply.success());
  }
}
