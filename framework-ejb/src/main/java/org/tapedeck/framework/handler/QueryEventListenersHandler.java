package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryEventListeners;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.ListenerViews;

@Dependent
class QueryEventListenersHandler implements Handler<QueryEventListeners> {

  private final ListenerViews views;

  @Inject
  QueryEventListenersHandler(ListenerViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryEventListeners> command() {
    return QueryEventListeners.class;
  }

  @Override
  public Started begin(Caller caller, QueryEventListeners command) {
    return Started.done(Reply.found(views.find(caller, command)));
  }
}
