package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryJournal;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.JournalViews;

@Dependent
class QueryJournalHandler implements Handler<QueryJournal> {

  private final JournalViews views;

  @Inject
  QueryJournalHandler(JournalViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryJournal> command() {
    return QueryJournal.class;
  }

  @Override
  public Started begin(Caller caller, QueryJournal command) {
    return Started.done(Reply.found(views.find(command)));
  }
}
