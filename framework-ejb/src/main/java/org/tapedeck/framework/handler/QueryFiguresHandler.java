package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryFigures;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.FigureViews;

@Dependent
class QueryFiguresHandler implements Handler<QueryFigures> {

  private final FigureViews views;

  @Inject
  QueryFiguresHandler(FigureViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryFigures> command() {
    return QueryFigures.class;
  }

  @Override
  public Started begin(Caller caller, QueryFigures command) {
    return Started.done(Reply.found(views.find(caller, command)));
  }
}
