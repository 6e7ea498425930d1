package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryMerchants;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.AdminViews;

@Dependent
class QueryMerchantsHandler implements Handler<QueryMerchants> {

  private final AdminViews views;

  @Inject
  QueryMerchantsHandler(AdminViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryMerchants> command() {
    return QueryMerchants.class;
  }

  @Override
  public Started begin(Caller caller, QueryMerchants command) {
    return Started.done(Reply.found(views.find(caller, command)));
  }
}
