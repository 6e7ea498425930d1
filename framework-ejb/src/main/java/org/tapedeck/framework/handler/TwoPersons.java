package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.BatchClose;
import org.tapedeck.framework.command.MerchantCommand;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refund;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Users;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.proposal.Proposal;
import org.tapedeck.framework.proposal.Terms;

/** Has a command wait for a second person where its merchant wants two (docs/two-persons.md). */
@Dependent
class TwoPersons {

  /** How a command finds what waits for a second person. */
  private enum Finding {
    /** One person is enough. */
    ALONE(""),
    /** The command is that of the second person. */
    SECOND(""),
    /** It was proposed by the same user, and nothing has changed. */
    SAME("This waits for a second person already, who has to give the same command."),
    FIRST(
        "A second person has to give the same command within 24 hours; until then nothing is done."),
    CHANGED(
        "The batch has changed since its close was proposed, so a second person has to give the same"
            + " command within 24 hours from now; until then nothing is done."),
    OTHER(
        "This takes the place of what was proposed before. A second person has to give the same"
            + " command within 24 hours; until then nothing is done.");

    private final String sentence;

    Finding(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Known known;
  private final Users users;
  private final Proposing proposing;

  @Inject
  TwoPersons(Known known, Users users, Proposing proposing) {
    this.known = known;
    this.users = users;
    this.proposing = proposing;
  }

  /**
   * Lets a close go on, or keeps it for a second person and answers it. One that was sent already
   * is only repeated; to force it is something else.
   *
   * @param sent the attempt when nobody knows what has become of it
   */
  Optional<Reply> close(Caller caller, BatchClose command, Batch batch, Optional<Attempt> sent) {
    boolean repeated = sent.filter(it -> it.isForced() || !command.force()).isPresent();
    boolean two =
        !repeated
            && !caller.isServer()
            && known.merchant(command.merchantNumber()).isTwoPersonClose();
    return answer(caller, command, two, Terms.close(batch, command.force()));
  }

  /** The same of a refund. What counts is all that is credited of the order, this one with it. */
  Optional<Reply> refund(Caller caller, Refund command, Order order) {
    long credited = order.amount().amount() - order.uncreditedAmount() + command.amount();
    boolean two =
        known
            .merchant(command.merchantNumber())
            .refundLimits()
            .areExceededBy(order.money(credited));
    return answer(caller, command, two, Terms.refund(order, command));
  }

  private Optional<Reply> answer(Caller caller, MerchantCommand command, boolean two, Terms terms) {
    String user = caller.user().orElseThrow();
    Optional<Proposal> there = proposing.about(terms.subject());
    Finding finding = two ? finding(command, terms, user, there) : Finding.ALONE;
    return switch (finding) {
      case ALONE -> goesOn(there, "needs no second person");
      case SECOND -> goesOn(there, "is confirmed");
      case SAME ->
          throw new Refused(
              PrimaryReturnCode.PRC_OPERATION_PENDING,
              SecondaryReturnCode.RC_SECOND_PERSON,
              finding.sentence);
      default -> Optional.of(proposed(terms, user, finding));
    };
  }

  private Finding finding(
      MerchantCommand command, Terms terms, String user, Optional<Proposal> there) {
    Optional<Proposal> counts = there.filter(it -> counts(it, user, command));
    if (counts.isEmpty()) {
      return Finding.FIRST;
    }
    Terms before = counts.get().terms();
    if (before.equals(terms)) {
      return counts.get().proposedBy().equals(user) ? Finding.SAME : Finding.SECOND;
    }
    return before.isSameCommand(terms) ? Finding.CHANGED : Finding.OTHER;
  }

  /** Whoever has lost the right since is no first person any more. */
  private boolean counts(Proposal proposal, String user, MerchantCommand command) {
    String first = proposal.proposedBy();
    return first.equals(user) || users.caller(first).may(command);
  }

  private Optional<Reply> goesOn(Optional<Proposal> there, String how) {
    there.ifPresent(it -> proposing.end(it, how));
    return Optional.empty();
  }

  private Reply proposed(Terms terms, String user, Finding finding) {
    Reply answer =
        Reply.of(
            PrimaryReturnCode.PRC_OPERATION_PENDING,
            SecondaryReturnCode.RC_SECOND_PERSON,
            finding.sentence);
    proposing.propose(terms, user, answer);
    return answer;
  }
}
