package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.journal.Journal;
import org.tapedeck.framework.journal.Note;
import org.tapedeck.framework.journal.Subject;
import org.tapedeck.framework.journal.What;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.visit.StoredVisit;

/** Writes an inbound call into the journal before it is judged, with what may be a card masked. */
@Dependent
class CallNotes {

  /** What comes from strangers is not kept at any length. */
  private static final int LONGEST = 2000;

  private static final String VISIT = "(visit)";

  private final Journal journal;

  @Inject
  CallNotes(Journal journal) {
    this.journal = journal;
  }

  void heard(Inbound call, StoredVisit visit, Cassette cassette, Instant now) {
    // The token opens the buyer's pages, so it is no word for a journal.
    String parameters = parameters(call).replace(visit.token(), "*".repeat(visit.token().length()));
    write(Subject.payment(visit.paymentId()), call, masked(parameters, visit, cassette), now);
  }

  /** Of a call for a visit that there is not only the names: what it may bring nobody knows. */
  void ofNobody(Inbound call, Account.Key account, Instant now) {
    String names =
        call.parameters().stream()
            .map(Instruction.Field::name)
            .collect(Collectors.joining(" ", "for nobody, with ", ""));
    write(Subject.account(account.id()), call, names, now);
  }

  private void write(Subject subject, Inbound call, String words, Instant now) {
    String said = call.call() + " from " + call.remoteAddress() + ": " + words;
    journal.by(Journal.CALLER);
    journal.write(
        List.of(
            new Note(
                now, What.RECEIVED, subject, said.substring(0, Math.min(said.length(), LONGEST)))));
  }

  private static String parameters(Inbound call) {
    return call.parameters().stream()
        .map(it -> it.name() + "=" + it.value())
        .collect(Collectors.joining("&"));
  }

  /** Our own reference is as long as a card number. */
  private static String masked(String text, StoredVisit visit, Cassette cassette) {
    String marked = text.replace(visit.reference(), VISIT);
    byte[] masked = cassette.masked(marked.getBytes(StandardCharsets.UTF_8));
    return new String(masked, StandardCharsets.UTF_8).replace(VISIT, visit.reference());
  }
}
