package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.DeleteMerEventListener;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class DeleteMerEventListenerHandler implements Handler<DeleteMerEventListener> {

  private final Known known;
  private final ListenerKeeping keeping;

  @Inject
  DeleteMerEventListenerHandler(Known known, ListenerKeeping keeping) {
    this.known = known;
    this.keeping = keeping;
  }

  @Override
  public Class<DeleteMerEventListener> command() {
    return DeleteMerEventListener.class;
  }

  @Override
  public Started begin(Caller caller, DeleteMerEventListener command) {
    known.merchant(command.merchantNumber());
    keeping.remove(command.key());
    return Started.done(Reply.success());
  }
}
