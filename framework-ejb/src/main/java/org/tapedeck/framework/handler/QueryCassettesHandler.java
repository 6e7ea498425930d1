package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryCassettes;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.AdminViews;

@Dependent
class QueryCassettesHandler implements Handler<QueryCassettes> {

  private final AdminViews views;

  @Inject
  QueryCassettesHandler(AdminViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryCassettes> command() {
    return QueryCassettes.class;
  }

  @Override
  public Started begin(Caller caller, QueryCassettes command) {
    return Started.done(Reply.found(views.find(command)));
  }
}
