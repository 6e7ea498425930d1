package org.tapedeck.framework.purchase;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.cardholder.CardholderAuthentication;
import org.tapedeck.framework.cardholder.Step;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Commands;
import org.tapedeck.framework.flow.Overtaken;
import org.tapedeck.framework.visit.Visits;

/** Carries calls of shops out, step by step; between the steps banks and directories are asked. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PurchasesInSteps implements Purchases {

  private static final Logger LOG = Logger.getLogger(PurchasesInSteps.class.getName());

  private static final int TRIES = 4;

  private PurchaseSteps steps;
  private Commands commands;
  private Visits visits;
  private CardholderAuthentication cardholder;

  protected PurchasesInSteps() {}

  @Inject
  public PurchasesInSteps(
      PurchaseSteps steps, Commands commands, Visits visits, CardholderAuthentication cardholder) {
    this.steps = steps;
    this.commands = commands;
    this.visits = visits;
    this.cardholder = cardholder;
  }

  @Override
  public Answer reserve(Shop shop, Reserve call) {
    return answer(() -> unlessOvertaken(() -> steps.reserve(shop, call)));
  }

  @Override
  public Answer partOne(Shop shop, PartOne call) {
    return answer(() -> follow(shop, unlessOvertaken(() -> steps.partOne(shop, call))));
  }

  @Override
  public Answer partTwo(Shop shop, PartTwo call) {
    return answer(() -> follow(shop, unlessOvertaken(() -> steps.partTwo(shop, call))));
  }

  @Override
  public Answer info(Shop shop, String transactionId) {
    return answer(() -> unlessOvertaken(() -> steps.info(shop, transactionId)));
  }

  @Override
  public Answer release(Shop shop, String transactionId) {
    return answer(() -> unlessOvertaken(() -> steps.release(shop, transactionId)));
  }

  private static Answer answer(Supplier<Answer> call) {
    try {
      return call.get();
    } catch (RuntimeException failure) {
      return NotTaken.in(failure)
          .map(refusal -> (Answer) new Answer.Failed(refusal.failure()))
          .orElseThrow(() -> failure);
    }
  }

  /** Each step leads nearer to an answer: a command is given once, a directory asked once. */
  private Answer follow(Shop shop, Next first) {
    Next next = first;
    while (!(next instanceof Next.Say)) {
      next = after(shop, next);
    }
    return ((Next.Say) next).answer();
  }

  private Next after(Shop shop, Next next) {
    if (next instanceof Next.Give give) {
      Reply reply = given(shop, give);
      return unlessOvertaken(() -> steps.given(give.transactionId(), reply));
    }
    if (next instanceof Next.AskIssuer ask) {
      Step step = cardholder.begin(ask.asked());
      return unlessOvertaken(() -> steps.issuerFound(ask.transactionId(), ask.box(), step));
    }
    Next.Hear hear = (Next.Hear) next;
    visits.hear(hear.account(), hear.call());
    return unlessOvertaken(() -> steps.heard(hear.transactionId()));
  }

  private Reply given(Shop shop, Next.Give give) {
    try {
      return commands.run(shop.caller(), CommandParser.parse(give.words()));
    } catch (Refused wrong) {
      return wrong.reply();
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
}
