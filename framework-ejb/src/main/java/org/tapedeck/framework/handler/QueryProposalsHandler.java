package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryProposals;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.ProposalViews;

@Dependent
class QueryProposalsHandler implements Handler<QueryProposals> {

  private final ProposalViews views;

  @Inject
  QueryProposalsHandler(ProposalViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryProposals> command() {
    return QueryProposals.class;
  }

  @Override
  public Started begin(Caller caller, QueryProposals command) {
    return Started.done(Reply.found(views.find(caller, command)));
  }
}
