package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryUsers;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.UserViews;

@Dependent
class QueryUsersHandler implements Handler<QueryUsers> {

  private final UserViews views;

  @Inject
  QueryUsersHandler(UserViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryUsers> command() {
    return QueryUsers.class;
  }

  @Override
  public Started begin(Caller caller, QueryUsers command) {
    return Started.done(Reply.found(views.find(caller, command)));
  }
}
