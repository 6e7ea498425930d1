package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryOrders;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.OrderViews;

@Dependent
class QueryOrdersHandler implements Handler<QueryOrders> {

  private final OrderViews views;

  @Inject
  QueryOrdersHandler(OrderViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryOrders> command() {
    return QueryOrders.class;
  }

  @Override
  public Started begin(Caller caller, QueryOrders command) {
    return Started.done(Reply.found(views.find(caller, command)));
  }
}
