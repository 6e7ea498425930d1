package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryAttempts;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.AttemptViews;

@Dependent
class QueryAttemptsHandler implements Handler<QueryAttempts> {

  private final AttemptViews views;

  @Inject
  QueryAttemptsHandler(AttemptViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryAttempts> command() {
    return QueryAttempts.class;
  }

  @Override
  public Started begin(Caller caller, QueryAttempts command) {
    return Started.done(Reply.found(views.find(caller, command)));
  }
}
