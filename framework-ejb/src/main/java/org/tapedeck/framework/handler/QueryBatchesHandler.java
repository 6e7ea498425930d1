package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryBatches;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.BatchViews;

@Dependent
class QueryBatchesHandler implements Handler<QueryBatches> {

  private final BatchViews views;

  @Inject
  QueryBatchesHandler(BatchViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryBatches> command() {
    return QueryBatches.class;
  }

  @Override
  public Started begin(Caller caller, QueryBatches command) {
    return Started.done(Reply.found(views.find(caller, command)));
  }
}
