package org.tapedeck.hostsim.settlement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.hostsim.behaviour.BatchBehaviours;
import org.tapedeck.hostsim.behaviour.Behaviour;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.AcceptedBatch;
import org.tapedeck.hostsim.books.Books;
import org.tapedeck.hostsim.terminals.Terminals;

/** The desk where batches are accepted or rejected as a whole. */
public final class Settlement {
  private static final Duration NUMBER_REST = Duration.ofDays(5);

  private final Books books;
  private final Clock clock;
  private final Terminals terminals;
  private final String acceptedText;
  private final boolean voidsIgnored;

  public Settlement(
      Books books, Clock clock, Terminals terminals, boolean spaceAccepted, boolean voidsIgnored) {
    this.books = books;
    this.clock = clock;
    this.terminals = terminals;
    this.acceptedText =
        spaceAccepted ? BatchResponse.SPACE_ACCEPTED : BatchResponse.UNDERSCORE_ACCEPTED;
    this.voidsIgnored = voidsIgnored;
  }

  public Batch newBatch() {
    return new Batch(terminals, voidsIgnored);
  }

  /** A duplicate is told before an error: the header alone gives it away. */
  public synchronized Reply answer(Batch batch) {
    Optional<AcceptedBatch> before = acceptedBefore(batch);
    if (before.isPresent()) {
      return Reply.plain(BatchResponse.duplicate(before.get()));
    }
    if (batch.error().isPresent()) {
      return Reply.plain(BatchResponse.rejected(batch, batch.error().get()));
    }
    return decide(batch, BatchBehaviours.of(batch.totals().netDeposit()));
  }

  private Optional<AcceptedBatch> acceptedBefore(Batch batch) {
    Instant oldest = clock.instant().minus(NUMBER_REST);
    return batch
        .header()
        .flatMap(header -> books.accepted(header.key()))
        .filter(accepted -> accepted.acceptedAt().isAfter(oldest));
  }

  private Reply decide(Batch batch, Behaviour behaviour) {
    return switch (behaviour.code()) {
      case "RB" -> Reply.plain(BatchResponse.rejected(batch, pretended(batch)));
      case "QD" -> Reply.plain(BatchResponse.duplicate(booking(batch)));
      default -> {
        books.accept(booking(batch), batch.details());
        yield new Reply(BatchResponse.good(batch, acceptedText), behaviour.delivery());
      }
    };
  }

  private static BatchError pretended(Batch batch) {
    int field = RecordFormats.DETAIL.number("transactionIdentifier");
    return new BatchError(BatchError.IN_BATCH, 3, 'D', field, batch.firstIdentifier());
  }

  /** A batch without an error has a header. */
  private AcceptedBatch booking(Batch batch) {
    BatchHeader header = batch.header().orElseThrow();
    return new AcceptedBatch(
        header.key(),
        header.date(),
        batch.records(),
        batch.totals().hash(),
        batch.totals().netDeposit(),
        clock.instant());
  }
}
