package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryPaymentServer;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.AdminViews;

@Dependent
class QueryPaymentServerHandler implements Handler<QueryPaymentServer> {

  private final AdminViews views;

  @Inject
  QueryPaymentServerHandler(AdminViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryPaymentServer> command() {
    return QueryPaymentServer.class;
  }

  @Override
  public Started begin(Caller caller, QueryPaymentServer command) {
    return Started.done(Reply.found(views.server()));
  }
}
