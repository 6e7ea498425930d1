package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.journal.Journal;
import org.tapedeck.framework.journal.Note;
import org.tapedeck.framework.journal.Subject;
import org.tapedeck.framework.journal.What;
import org.tapedeck.framework.proposal.Proposal;
import org.tapedeck.framework.proposal.Proposals;
import org.tapedeck.framework.proposal.Terms;

/**
 * Keeps what waits for a second person, and tells the journal. The batch or the order must be
 * locked.
 */
@Dependent
class Proposing {

  private final Proposals proposals;
  private final Journal journal;
  private final Clock clock;

  @Inject
  Proposing(Proposals proposals, Journal journal, Clock clock) {
    this.proposals = proposals;
    this.journal = journal;
    this.clock = clock;
  }

  /** The one about a batch or a credit, unless it has lapsed. */
  Optional<Proposal> about(Subject object) {
    return proposals.about(object).filter(it -> !it.isLapsed(clock.instant()));
  }

  /** It waits from now on, in the place of what waited for the same object. */
  void propose(Terms terms, String user, Reply answer) {
    Instant now = clock.instant();
    Optional<Proposal> before = proposals.about(terms.subject());
    String instead = before.map(it -> " in the place of " + it.inWords()).orElse("");
    before.ifPresentOrElse(
        it -> it.renew(terms, user, now), () -> proposals.add(new Proposal(terms, user, now)));
    note(terms, note -> note.answering(answer), "proposed" + instead + ": " + terms.inWords());
  }

  /** It waits no longer. */
  void end(Proposal proposal, String how) {
    note(proposal.terms(), note -> note, proposal.inWords() + " " + how);
    proposals.remove(proposal);
  }

  /** What waited for an object cannot be done any more. */
  void isVoid(Subject object) {
    proposals.about(object).ifPresent(this::isVoid);
  }

  /** The same of an order's credits. */
  void areVoid(int merchantNumber, int orderNumber) {
    proposals.ofOrder(merchantNumber, orderNumber).forEach(this::isVoid);
  }

  private void isVoid(Proposal proposal) {
    end(proposal, "is void");
  }

  private void note(Terms terms, UnaryOperator<Note> more, String words) {
    Note note = new Note(clock.instant(), What.PROPOSAL, terms.subject(), words);
    journal.write(List.of(more.apply(note)));
  }
}
