package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryCredits;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.CreditViews;

@Dependent
class QueryCreditsHandler implements Handler<QueryCredits> {

  private final CreditViews views;

  @Inject
  QueryCreditsHandler(CreditViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryCredits> command() {
    return QueryCredits.class;
  }

  @Override
  public Started begin(Caller caller, QueryCredits command) {
    return Started.done(Reply.found(views.find(caller, command)));
  }
}
