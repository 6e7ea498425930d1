package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.QueryPayments;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.PaymentViews;

@Dependent
class QueryPaymentsHandler implements Handler<QueryPayments> {

  private final PaymentViews views;

  @Inject
  QueryPaymentsHandler(PaymentViews views) {
    this.views = views;
  }

  @Override
  public Class<QueryPayments> command() {
    return QueryPayments.class;
  }

  @Override
  public Started begin(Caller caller, QueryPayments command) {
    return Started.done(Reply.found(views.find(caller, command)));
  }
}
