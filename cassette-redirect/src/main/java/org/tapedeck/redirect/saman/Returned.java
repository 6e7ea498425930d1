package org.tapedeck.redirect.saman;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Verdict.Forged;
import org.tapedeck.cassette.visit.Verdict.NotPaid;
import org.tapedeck.cassette.visit.Verdict.Proven;
import org.tapedeck.cassette.visit.Visit;

/**
 * The buyer's way back (section 3.3). Everything in it may be the buyer's own: it makes a proof at
 * most, of which the bank is asked.
 */
final class Returned {

  /** Our own parameter of the address, since generation 4 brings nothing else of ours back. */
  static final String VISIT = "visit";

  private static final Pattern REFERENCE = Pattern.compile("[0-9]{18}");

  private final Map<String, String> fields;
  private final Visit visit;
  private final SamanSettings settings;

  private Returned(Map<String, String> fields, Visit visit) {
    this.fields = fields;
    this.visit = visit;
    this.settings = SamanSettings.of(visit.configuration());
  }

  /** Our name of the visit that the buyer comes back from. */
  static Optional<String> reference(Inbound call) {
    return call.one("ResNum")
        .or(() -> call.one(VISIT))
        .filter(text -> REFERENCE.matcher(text).matches());
  }

  static Verdict judge(Inbound call, Visit visit) {
    return call.singles()
        .map(fields -> new Returned(fields, visit).verdict())
        .orElse(new Forged("A field of the return came twice."));
  }

  private Verdict verdict() {
    return differing().orElseGet(this::paidOrNot);
  }

  private Optional<Verdict> differing() {
    return differing("ResNum", visit.reference())
        .or(() -> differing(VISIT, visit.reference()))
        .or(() -> differing("MID", settings.mid()))
        .or(this::differingTerminal)
        .or(() -> visit.evidence().find("token").flatMap(token -> differing("Token", token)));
  }

  private Optional<Verdict> differing(String field, String ours) {
    return differing(field, ours::equals);
  }

  /** The oldest MIDs are made of a terminal and an acceptor; by SOAP one of them may come back. */
  private Optional<Verdict> differingTerminal() {
    String mid = settings.mid();
    return settings.profile() == Profile.SOAP
        ? differing("TerminalId", part -> mid.startsWith(part) || mid.endsWith(part))
        : differing("TerminalId", mid);
  }

  private Optional<Verdict> differing(String field, Predicate<String> isOurs) {
    return value(field)
        .filter(isOurs.negate())
        .map(theirs -> new Forged("The return's " + field + " is not the visit's."));
  }

  private Verdict paidOrNot() {
    return isTold() && !state().isOk() ? notPaid() : provenOrNot();
  }

  private Verdict provenOrNot() {
    String refNum = value("RefNum").orElse("");
    if (refNum.isEmpty()) {
      return notPaid();
    }
    Receipt receipt = new Receipt(refNum, settings.profile());
    return receipt.looksGenuine()
        ? new Proven(new Proof(receipt.name(), evidence(refNum)))
        : new Forged("The return's RefNum is no receipt of the bank: its length or characters.");
  }

  /** Generation 4 tells nothing but the receipt: the bank is asked for the rest. */
  private boolean isTold() {
    return settings.profile() == Profile.SOAP
        || fields.containsKey("State")
        || fields.containsKey("Status");
  }

  private State state() {
    return State.of(value("State").or(this::stateByStatus).orElse(""));
  }

  private Optional<String> stateByStatus() {
    return settings.profile() == Profile.REST
        ? value("Status").flatMap(Status::state)
        : Optional.empty();
  }

  private Verdict notPaid() {
    // Paid without a receipt is not paid.
    State state = state().isOk() ? State.of("") : state();
    Map<String, String> status = new TreeMap<>();
    value("Status").flatMap(Status::words).ifPresent(words -> status.put("status", words));
    return new NotPaid(Kept.of(this::value).and(state.evidence()).and(Values.of(status)));
  }

  private Values evidence(String refNum) {
    Map<String, String> evidence = new TreeMap<>(Map.of("refNum", refNum));
    if (isTold()) {
      evidence.put("state", State.OK);
    }
    return Kept.of(this::value).and(Values.of(evidence));
  }

  /** The value, unless it is empty. */
  private Optional<String> value(String field) {
    return Optional.ofNullable(fields.get(field)).filter(text -> !text.isEmpty());
  }
}
