package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.DeleteSnmEventListener;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class DeleteSnmEventListenerHandler implements Handler<DeleteSnmEventListener> {

  private final ListenerKeeping keeping;

  @Inject
  DeleteSnmEventListenerHandler(ListenerKeeping keeping) {
    this.keeping = keeping;
  }

  @Override
  public Class<DeleteSnmEventListener> command() {
    return DeleteSnmEventListener.class;
  }

  @Override
  public Started begin(Caller caller, DeleteSnmEventListener command) {
    keeping.remove(command.key());
    return Started.done(Reply.success());
  }
}
