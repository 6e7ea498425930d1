package org.tapedeck.framework.handler;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.cassette.visit.PayPage;
import org.tapedeck.cassette.visit.Response;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.framework.flow.Commits;
import org.tapedeck.framework.flow.Overtaken;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.visit.Departure;
import org.tapedeck.framework.visit.Heard;
import org.tapedeck.framework.visit.Inbox;
import org.tapedeck.framework.visit.Standing;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;
import org.tapedeck.framework.visit.VisitTerms;

/** The steps of inbound calls and of buyers' pages, a transaction each, as {@link Closing} is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VisitInbox implements Inbox {

  private Orders orders;
  private Merchants merchants;
  private VisitBook book;
  private VisitTerms terms;
  private Reaching reaching;
  private Verdicts verdicts;
  private VisitPages pages;
  private CallNotes notes;
  private Strangers strangers;
  private Warnings warnings;
  private Commits commits;
  private Clock clock;

  protected VisitInbox() {}

  @Inject
  public VisitInbox(
      Orders orders,
      Merchants merchants,
      VisitBook book,
      VisitTerms terms,
      Reaching reaching,
      Verdicts verdicts,
      VisitPages pages,
      CallNotes notes,
      Strangers strangers,
      Warnings warnings,
      Commits commits,
      Clock clock) {
    this.orders = orders;
    this.merchants = merchants;
    this.book = book;
    this.terms = terms;
    this.reaching = reaching;
    this.verdicts = verdicts;
    this.pages = pages;
    this.notes = notes;
    this.strangers = strangers;
    this.warnings = warnings;
    this.commits = commits;
    this.clock = clock;
  }

  @Override
  public Optional<Origin> origin(Account.Key account, String call) {
    return merchants
        .account(account.id())
        .flatMap(there -> reaching.payPage(account.cassetteName()))
        .map(page -> page.calls().get(call));
  }

  @Override
  public Heard hear(Account.Key account, Inbound call) {
    try {
      PayPage page = reaching.payPage(account.cassetteName()).orElseThrow();
      Heard heard =
          page.reference(call)
              .flatMap(book::visit)
              .filter(visit -> visit.accountId().equals(account.id()))
              .map(visit -> hear(page, call, visit, account))
              .orElseGet(() -> ofNobody(account, call, page.reference(call)));
      commits.check();
      return heard;
    } catch (RuntimeException failure) {
      throw commits.isOvertaken(failure) ? new Overtaken(failure) : failure;
    }
  }

  /** Whoever it is, somebody says that there is money. */
  private Heard ofNobody(Account.Key account, Inbound call, Optional<String> reference) {
    if (strangers.isWorthANote()) {
      notes.ofNobody(call, account, clock.instant());
      String named = reference.map(it -> "it names " + it).orElse("it names none");
      warnings.nobody(account, call.call() + " from " + call.remoteAddress() + ", " + named + ".");
    }
    return Heard.ofNobody();
  }

  private Heard hear(PayPage page, Inbound call, StoredVisit visit, Account.Key account) {
    Optional<Order> order = orders.lock(visit.orderId());
    Optional<Payment> payment = orders.payment(visit.paymentId());
    book.readAgain(visit);
    if (order.isEmpty() || payment.isEmpty() || visit.isForgotten()) {
      return ofNobody(account, call, Optional.of(visit.reference() + ", whose order is deleted"));
    }
    Instant now = clock.instant();
    if (visit.isCalled()) {
      notes.heard(call, visit, reaching.cassette(account.cassetteName()), now);
    }
    Configuration configuration = reaching.configuration(CurrentBatch.accountOf(order.get()));
    Verdict verdict = page.judge(call, terms.of(visit, order.get(), payment.get(), configuration));
    return verdicts.apply(
        verdict, new Verdicts.Case(visit, order.get(), page.limits(configuration), now));
  }

  @Override
  public Hearing hearing(Heard heard) {
    return verdicts.hearing(heard);
  }

  @Override
  public Response answer(Account.Key account, Inbound call, Hearing hearing) {
    return reaching
        .payPage(account.cassetteName())
        .orElseThrow()
        .answer(call, hearing, reaching.configuration(account));
  }

  @Override
  public Optional<Departure> depart(String token) {
    return pages.depart(token);
  }

  @Override
  public Optional<Standing> standing(String token) {
    return pages.standing(token);
  }

  @Override
  public Optional<Again> again(String token) {
    try {
      Optional<Again> next = pages.again(token);
      commits.check();
      return next;
    } catch (RuntimeException failure) {
      throw commits.isOvertaken(failure) ? new Overtaken(failure) : failure;
    }
  }
}
