package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.tapedeck.cassette.LongDigits;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.framework.journal.Journal;
import org.tapedeck.framework.journal.Note;
import org.tapedeck.framework.journal.Subject;
import org.tapedeck.framework.journal.What;
import org.tapedeck.framework.visit.StoredVisit;

/** Writes an inbound call into the journal before it is judged, with what may be a card masked. */
@Dependent
class CallNotes {

  /** What comes from strangers is not kept at any length. */
  private static final int LONGEST = 2000;

  private final Journal journal;

  @Inject
  CallNotes(Journal journal) {
    this.journal = journal;
  }

  void heard(Inbound call, StoredVisit visit, Instant now) {
    journal.by(Journal.CALLER);
    journal.write(
        List.of(
            new Note(now, What.RECEIVED, Subject.payment(visit.paymentId()), words(call, visit))));
  }

  /** The token opens the buyer's pages, so it is no word for a journal. */
  private static String words(Inbound call, StoredVisit visit) {
    String parameters =
        call.parameters().stream()
            .map(it -> it.name() + "=" + it.value())
            .collect(Collectors.joining("&"))
            .replace(visit.token(), "*".repeat(visit.token().length()));
    String masked = masked(parameters, visit.reference());
    String said = call.call() + " from " + call.remoteAddress() + ": " + masked;
    return said.substring(0, Math.min(said.length(), LONGEST));
  }

  /** Our own reference is as long as a card number. */
  private static String masked(String text, String reference) {
    String marked = text.replace(reference, "(visit)");
    byte[] masked = LongDigits.masked(marked.getBytes(StandardCharsets.UTF_8));
    return new String(masked, StandardCharsets.UTF_8).replace("(visit)", reference);
  }
}
