package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.QueryJournal;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.journal.Journal;
import org.tapedeck.framework.journal.JournalEntry;
import org.tapedeck.framework.journal.Subject;

/** Answers QueryJournal: the life of an order, a payment, a credit or a batch, in its order. */
@Dependent
public class JournalViews {

  // spotless:off
  static final Shape<JournalEntry> ENTRY = Shape.<JournalEntry>of("PSJournalEntry", it -> Values.NONE)
      .row("entry",            JournalEntry::id)
      .row("timeStamp",        JournalEntry::happenedMillis)
      .row("who",              JournalEntry::who)
      .row("what",             JournalEntry::what)
      .row("object",           JournalEntry::object)
      .optional("attempt",     it -> it.attemptId().orElse(null))
      .optional("primaryRC",   it -> it.primaryCode().orElse(null))
      .optional("secondaryRC", it -> it.secondaryCode().orElse(null))
      .row("text",             JournalEntry::words)
      .optional("position",    it -> it.position() == 0 ? null : it.position())
      .optional("hash",        it -> it.position() == 0 ? null : it.hash());
  // spotless:on

  private final Journal journal;

  @Inject
  public JournalViews(Journal journal) {
    this.journal = journal;
  }

  public ViewCollection find(QueryJournal query) {
    List<JournalEntry> entries =
        journal.life(whole(query).life(), objects(query), query.after(), query.returnAtMost());
    return new ViewCollection("JournalCollection", entries.stream().map(ENTRY::view).toList());
  }

  private static Subject whole(QueryJournal query) {
    return query
        .batchNumber()
        .map(number -> Subject.batch(query.merchantNumber() + ":" + number))
        .orElseGet(() -> Subject.order(orderKey(query)));
  }

  /** What is about the order is about its payments, too. */
  private static List<String> objects(QueryJournal query) {
    return member(query)
        .map(member -> List.of(whole(query).object(), member.object()))
        .orElse(List.of());
  }

  private static Optional<Subject> member(QueryJournal query) {
    Optional<Subject> payment =
        query.paymentNumber().map(number -> Subject.payment(orderKey(query) + ":" + number));
    return payment.or(
        () -> query.creditNumber().map(number -> Subject.credit(orderKey(query) + ":" + number)));
  }

  private static String orderKey(QueryJournal query) {
    return query.merchantNumber() + ":" + query.orderNumber().orElseThrow();
  }
}
