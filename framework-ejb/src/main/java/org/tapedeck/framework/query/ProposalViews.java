package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.QueryProposals;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.proposal.Proposal;
import org.tapedeck.framework.proposal.Proposals;
import org.tapedeck.framework.proposal.Terms;

/** Answers QueryProposals: what waits for a second person. */
@Dependent
public class ProposalViews {

  /**
   * @param mine whether the caller is the first person, and so cannot be the second
   */
  private record Shown(Proposal proposal, Terms terms, boolean mine) {}

  // spotless:off
  private static final Shape<Shown> PROPOSAL = Shape.<Shown>of("PSProposal", it -> Values.NONE)
      .row("key",               it -> it.proposal().key())
      .row("operation",         it -> it.terms().operation())
      .row("merchantNumber",    it -> it.terms().merchantNumber())
      .optional("batchNumber",  it -> it.terms().batchNumber() == 0 ? null : it.terms().batchNumber())
      .optional("orderNumber",  it -> ofRefund(it).map(Terms::orderNumber).orElse(null))
      .optional("creditNumber", it -> ofRefund(it).map(Terms::creditNumber).orElse(null))
      .optional("amount",       it -> ofRefund(it).map(terms -> terms.amount().amount()).orElse(null))
      .optional("amountExp10",  it -> ofRefund(it).map(terms -> terms.amount().exponent()).orElse(null))
      .optional("currency",     it -> ofRefund(it).map(terms -> terms.amount().currency()).orElse(null))
      .optional("force",        it -> it.terms().isClose() ? flag(it.terms().force()) : null)
      .row("proposedBy",        it -> it.proposal().proposedBy())
      .row("timeStampCreated",  it -> it.proposal().createdMillis())
      .row("timeStampLapses",   it -> it.proposal().lapsesMillis())
      .row("mine",              it -> flag(it.mine()));
  // spotless:on

  private final Proposals proposals;
  private final Clock clock;

  @Inject
  public ProposalViews(Proposals proposals, Clock clock) {
    this.proposals = proposals;
    this.clock = clock;
  }

  public ViewCollection find(Caller caller, QueryProposals query) {
    Proposals.Search search =
        new Proposals.Search(
            caller.merchants(query.operation()),
            query.merchantNumbers(),
            query.after(),
            clock.instant(),
            query.returnAtMost());
    List<View> views = proposals.find(search).stream().map(it -> view(caller, it)).toList();
    return new ViewCollection("ProposalCollection", views);
  }

  private static View view(Caller caller, Proposal proposal) {
    Terms terms = proposal.terms();
    boolean mine = caller.user().filter(proposal.proposedBy()::equals).isPresent();
    View view = PROPOSAL.view(new Shown(proposal, terms, mine));
    return terms.isClose() ? view.with(List.of(BatchViews.totals(terms.totals()))) : view;
  }

  private static Optional<Terms> ofRefund(Shown shown) {
    return Optional.of(shown.terms()).filter(terms -> !terms.isClose());
  }

  private static int flag(boolean set) {
    return set ? 1 : 0;
  }
}
