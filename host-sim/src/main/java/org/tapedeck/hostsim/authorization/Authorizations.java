package org.tapedeck.hostsim.authorization;

import static org.tapedeck.hostsim.authorization.AnswerGroups.commerceOnly;
import static org.tapedeck.hostsim.authorization.TransactionCode.Kind.CARD_CHECK;
import static org.tapedeck.hostsim.authorization.TransactionCode.Kind.REVERSAL;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tapedeck.hostsim.behaviour.Amounts;
import org.tapedeck.hostsim.behaviour.Behaviour;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.Books;
import org.tapedeck.hostsim.books.NoHold;
import org.tapedeck.hostsim.books.Repetition;
import org.tapedeck.hostsim.terminals.Terminals;

/** The desk where authorizations and reversals are answered, one after another. */
public final class Authorizations {
  private static final String TERMINAL_NOT_SERVED = "03";

  private final Books books;
  private final Clock clock;
  private final Supplier<Stamp> stamps;
  private final Terminals terminals;
  private final Amounts amounts;
  private final Reversals reversals;
  private final StoredAnswers stored;

  public Authorizations(
      Books books,
      Clock clock,
      Supplier<Stamp> stamps,
      Terminals terminals,
      boolean repeatsRecognised,
      Amounts amounts) {
    this.stored = new StoredAnswers(repeatsRecognised);
    this.books = books;
    this.clock = clock;
    this.stamps = stamps;
    this.terminals = terminals;
    this.amounts = amounts;
    this.reversals = new Reversals(books, amounts);
  }

  public Reply linkTest(String record) {
    return Reply.plain(LinkTest.answer(record, LocalDateTime.now(clock)));
  }

  public synchronized Reply answer(AuthorizationRequest request) {
    Optional<String> refusal = refusalAtTheDoor(request);
    if (refusal.isPresent()) {
      books.write(noHold(request, refusal.get()));
      return Reply.plain(refusal(request, refusal.get(), commerceOnly(request.groups())));
    }
    return stored
        .answerTo(request)
        .map(text -> again(request, text))
        .orElseGet(() -> decide(request));
  }

  /** An answer that nobody has booked: a talk wants it so. */
  public synchronized String said(AuthorizationRequest request, String code) {
    if (!code.equals("00") || request.transactionCode().is(REVERSAL)) {
      return refusal(request, code, AnswerGroups.all(request.groups()));
    }
    LocalDateTime local = local(request);
    return ResponseFormat.write(
        request, new Approval(request, stamps.get(), local).answer(), local);
  }

  private Reply again(AuthorizationRequest request, String text) {
    String sequence = request.get("sequenceNumber");
    String kind = request.transactionCode().is(REVERSAL) ? "reversal" : "authorization";
    books.write(new Repetition(kind, request.place(), sequence, ResponseFormat.code(text)));
    return Reply.plain(text);
  }

  private Optional<String> refusalAtTheDoor(AuthorizationRequest request) {
    return terminals.isServed(request.place())
        ? FormatChecks.refusal(request)
        : Optional.of(TERMINAL_NOT_SERVED);
  }

  private Reply decide(AuthorizationRequest request) {
    if (request.transactionCode().is(REVERSAL)) {
      return reversed(request, reversals.reverse(request));
    }
    Behaviour behaviour = amounts.ofAuthorization(request.get("amount"));
    if (behaviour.delivery() == Delivery.GATEWAY_503) {
      return Reply.nothing(Delivery.GATEWAY_503);
    }
    String text =
        behaviour.code().equals("00") ? approved(request) : refused(request, behaviour.code());
    return new Reply(remember(request, text), behaviour.delivery());
  }

  private String remember(AuthorizationRequest request, String text) {
    stored.store(request, text);
    return text;
  }

  private String approved(AuthorizationRequest request) {
    LocalDateTime local = local(request);
    Approval approval = new Approval(request, stamps.get(), local);
    if (request.transactionCode().is(CARD_CHECK)) {
      books.write(noHold(request, "85"));
    } else {
      books.hold(approval.authorized());
    }
    return ResponseFormat.write(request, approval.answer(), local);
  }

  private String refused(AuthorizationRequest request, String code) {
    books.write(noHold(request, code));
    return refusal(request, code, AnswerGroups.all(request.groups()));
  }

  private Reply reversed(AuthorizationRequest request, Reversals.Outcome outcome) {
    return outcome.delivery() == Delivery.GATEWAY_503
        ? Reply.nothing(Delivery.GATEWAY_503)
        : new Reply(remember(request, told(request, outcome)), outcome.delivery());
  }

  private String told(AuthorizationRequest request, Reversals.Outcome outcome) {
    if (!outcome.isDone()) {
      return refusal(request, outcome.code(), commerceOnly(request.groups()));
    }
    Answer answer = Approval.ofReversal(request, outcome.original().orElseThrow().authorized());
    return ResponseFormat.write(request, answer, local(request));
  }

  private String refusal(AuthorizationRequest request, String code, List<String> groups) {
    LocalDateTime local = local(request);
    String reference = stamps.get().retrievalReference(local);
    Answer answer = Answer.refusal(code, reference, groups);
    return ResponseFormat.write(request, answer, local);
  }

  private LocalDateTime local(AuthorizationRequest request) {
    return TimeZones.local(clock.instant(), request.get("timeZone"));
  }

  private static NoHold noHold(AuthorizationRequest request, String code) {
    String amount = request.get("amount");
    return new NoHold(
        request.place(),
        request.get("sequenceNumber"),
        request.card().maskedPan(),
        amount.matches("\\d{1,12}") ? amount : "-",
        code);
  }
}
