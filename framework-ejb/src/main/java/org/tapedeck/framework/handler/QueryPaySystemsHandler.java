package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryPaySystems;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.AdminViews;

@Dependent
class QueryPaySystemsHandler implements Handler<QueryPaySystems> {

  private final AdminViews views;

  @Inject
  QueryPaySystemsHandler(AdminViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryPaySystems> command() {
    return QueryPaySystems.class;
  }

  @Override
  public Started begin(Caller caller, QueryPaySystems command) {
    return Started.done(Reply.found(views.find(caller, command)));
  }
}
