package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.RetryNow;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.flow.Ownership;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.flow.Resolution;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;

/** Has a host asked now that would be asked later, or not at all. */
@Dependent
class RetryNowHandler implements Handler<RetryNow> {

  private final Known known;
  private final Attempts attempts;
  private final Ownership ownership;
  private final List<HostWork> works;
  private final Clock clock;

  @Inject
  RetryNowHandler(
      Known known,
      Attempts attempts,
      Ownership ownership,
      ApprovalWork approvals,
      ReversalWork reversals,
      BatchCloseWork closes,
      ClearingWork clearings,
      VisitWork visits,
      UndoWork undoings,
      CreditWork credits,
      Clock clock) {
    this.known = known;
    this.attempts = attempts;
    this.ownership = ownership;
    this.works = List.of(approvals, reversals, closes, clearings, visits, undoings, credits);
    this.clock = clock;
  }

  @Override
  public Class<RetryNow> command() {
    return RetryNow.class;
  }

  @Override
  public Started begin(Caller caller, RetryNow command) {
    Instant now = clock.instant();
    Attempt attempt = attempt(command);
    boolean repeated = Resolution.of(attempt).isRepetition();
    if (ownership.isAsked(attempt, now)) {
      throw refused(command, "The host is being asked at this moment.");
    }
    Question question = work(attempt).question(attempt, now);
    attempt.again(question.pace(), now);
    return Started.asking(
        new Started.Asked(attempt.id(), question, attempt.tries().number(), repeated, now));
  }

  /** The open attempt, its object locked. */
  private Attempt attempt(RetryNow command) {
    int merchant = command.merchantNumber();
    Optional<Attempt> open =
        command
            .payment()
            .map(payment -> ofPayment(paymentId(merchant, payment)))
            .or(() -> command.credit().map(credit -> ofCredit(merchant, credit)))
            .orElseGet(() -> attempts.openFor(batchId(command)));
    return open.orElseThrow(() -> refused(command, "No answer of a host is awaited for it."));
  }

  private String batchId(RetryNow command) {
    return known.batch(command.merchantNumber(), command.batchNumber().orElseThrow()).id();
  }

  private String paymentId(int merchantNumber, RetryNow.PaymentNumbers payment) {
    Order order = known.order(merchantNumber, payment.orderNumber());
    return known.payment(order, payment.paymentNumber()).id();
  }

  private Optional<Attempt> ofCredit(int merchantNumber, RetryNow.CreditNumbers credit) {
    Order order = known.order(merchantNumber, credit.orderNumber());
    return attempts.openFor(Crediting.objectId(known.credit(order, credit.creditNumber())));
  }

  /** Its own, or that of one of its proofs whose money is to go back. */
  private Optional<Attempt> ofPayment(String paymentId) {
    return Stream.concat(
            attempts.openFor(paymentId).stream(), attempts.openForProofsOf(paymentId).stream())
        .min(Attempts.MOST_IN_NEED);
  }

  private HostWork work(Attempt attempt) {
    return works.stream().filter(it -> it.kind() == attempt.kind()).findFirst().orElseThrow();
  }

  private static Refused refused(RetryNow command, String sentence) {
    SecondaryReturnCode subject =
        command.payment().isPresent()
            ? SecondaryReturnCode.RC_PAYMENTNUMBER
            : command
                .credit()
                .map(credit -> SecondaryReturnCode.RC_CREDITNUMBER)
                .orElse(SecondaryReturnCode.RC_BATCHNUMBER);
    return new Refused(PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE, subject, sentence);
  }
}
