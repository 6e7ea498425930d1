package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryAccounts;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.AdminViews;

@Dependent
class QueryAccountsHandler implements Handler<QueryAccounts> {

  private final AdminViews views;

  @Inject
  QueryAccountsHandler(AdminViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryAccounts> command() {
    return QueryAccounts.class;
  }

  @Override
  public Started begin(Caller caller, QueryAccounts command) {
    return Started.done(Reply.found(views.find(caller, command)));
  }
}
