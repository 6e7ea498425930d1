package org.tapedeck.framework.visit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.framework.flow.Asking;
import org.tapedeck.framework.flow.Overtaken;
import org.tapedeck.framework.flow.Seat;
import org.tapedeck.framework.flow.Seats;
import org.tapedeck.framework.flow.Steps;
import org.tapedeck.framework.merchant.Account;

/**
 * The engine as buyers and banks see it. Nobody is logged in here: a token or the bank's own proof
 * is all the right there is. No transaction is open, so none is while a bank is asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Visits {

  private static final Logger LOG = Logger.getLogger(Visits.class.getName());

  private static final int TRIES = 4;

  private Inbox inbox;
  private Steps steps;
  private Asking asking;
  private Seats seats;

  protected Visits() {}

  @Inject
  public Visits(Inbox inbox, Steps steps, Asking asking, Seats seats) {
    this.inbox = inbox;
    this.steps = steps;
    this.asking = asking;
    this.seats = seats;
  }

  /**
   * Takes an inbound call: judges it, records what it proves, has the bank confirm it, and settles.
   * All is committed when this returns.
   *
   * @return empty when there is no such account, or its cassette has no such call
   * @throws RuntimeException when nothing could be recorded, so that the bank has to call again
   */
  public Optional<Told> hear(Account.Key account, Inbound call) {
    return inbox.origin(account, call.call()).map(origin -> hear(account, call, origin));
  }

  private Told hear(Account.Key account, Inbound call, Origin origin) {
    Heard heard = unlessOvertaken(() -> inbox.hear(account, call));
    heard
        .toSettle()
        .ifPresent(word -> steps.settle(word.attemptId(), word.tryNumber(), word.outcome()));
    heard.toAsk().ifPresent(attemptId -> ask(account.cassetteName(), attemptId));
    Hearing hearing = inbox.hearing(heard);
    return new Told(hearing, origin, inbox.answer(account, call, hearing), heard.token());
  }

  /** What cannot be asked now is recorded and due, so the sweeper asks it. */
  private void ask(String cassette, String attemptId) {
    try (Seat seat = seats.none()) {
      seat.take(cassette);
      unlessOvertaken(() -> steps.resume(attemptId, true)).ifPresent(asking::finish);
    } catch (RuntimeException waits) {
      LOG.log(Level.WARNING, "attempt " + attemptId + " has to wait", waits);
    }
  }

  private static <T> T unlessOvertaken(Supplier<T> step) {
    for (int tries = 1; tries < TRIES; tries++) {
      try {
        return step.get();
      } catch (Overtaken again) {
        LOG.log(Level.INFO, "somebody was faster, begun again");
      }
    }
    return step.get();
  }

  /** What sends the buyer away; empty when there is no such visit, or it is not to be begun. */
  public Optional<Departure> depart(String token) {
    return inbox.depart(token);
  }

  /** Where the visit stands; empty when there is no such visit. */
  public Optional<Standing> standing(String token) {
    return inbox.standing(token);
  }

  /**
   * Begins another visit for the order of one that came to nothing; the one that was begun before,
   * when there is one: a form can be sent any number of times.
   *
   * @return the new visit's token; empty when the order cannot be paid any more
   */
  public Optional<String> again(String token) {
    Optional<Inbox.Again> next = unlessOvertaken(() -> inbox.again(token));
    next.ifPresent(again -> again.attemptId().ifPresent(it -> ask(again.cassetteName(), it)));
    return next.map(Inbox.Again::token);
  }
}
