package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.ModifyMerEventListener;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class ModifyMerEventListenerHandler implements Handler<ModifyMerEventListener> {

  private final Known known;
  private final ListenerKeeping keeping;

  @Inject
  ModifyMerEventListenerHandler(Known known, ListenerKeeping keeping) {
    this.known = known;
    this.keeping = keeping;
  }

  @Override
  public Class<ModifyMerEventListener> command() {
    return ModifyMerEventListener.class;
  }

  @Override
  public Started begin(Caller caller, ModifyMerEventListener command) {
    known.merchant(command.merchantNumber());
    keeping.known(command.key()).enable(command.enabled());
    return Started.done(Reply.success());
  }
}
