package org.tapedeck.hostsim.settlement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.hostsim.behaviour.Amounts;
import org.tapedeck.hostsim.behaviour.Behaviour;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.AcceptedBatch;
import org.tapedeck.hostsim.books.BatchKey;
import org.tapedeck.hostsim.books.Books;
import org.tapedeck.hostsim.books.NoBatch;
import org.tapedeck.hostsim.books.Repetition;
import org.tapedeck.hostsim.talks.Words;
import org.tapedeck.hostsim.terminals.Terminals;

/** The desk where batches are accepted or rejected as a whole. */
public final class Settlement {
  private static final Duration NUMBER_REST = Duration.ofDays(5);

  private final Books books;
  private final Clock clock;
  private final Terminals terminals;
  private final String acceptedText;
  private final boolean voidsIgnored;
  private final Amounts amounts;

  public Settlement(
      Books books,
      Clock clock,
      Terminals terminals,
      boolean spaceAccepted,
      boolean voidsIgnored,
      Amounts amounts) {
    this.books = books;
    this.clock = clock;
    this.terminals = terminals;
    this.acceptedText =
        spaceAccepted ? BatchResponse.SPACE_ACCEPTED : BatchResponse.UNDERSCORE_ACCEPTED;
    this.voidsIgnored = voidsIgnored;
    this.amounts = amounts;
  }

  public Batch newBatch() {
    return new Batch(terminals, voidsIgnored, books::held);
  }

  /** A duplicate is told before an error: the header alone gives it away. */
  public synchronized Reply answer(Batch batch) {
    Optional<AcceptedBatch> before = acceptedBefore(batch);
    if (before.isPresent()) {
      BatchKey key = before.get().key();
      books.write(new Repetition("batch", key.place(), key.number(), "QD"));
      return Reply.plain(BatchResponse.duplicate(batch, before.get()));
    }
    if (batch.error().isPresent()) {
      return rejected(batch, batch.error().get());
    }
    return decide(batch, amounts.ofBatch(batch.totals().netDeposit()));
  }

  /** An answer that nobody has booked: a talk wants it so. */
  public synchronized String said(Batch batch, Words words) {
    return switch (words.code()) {
      case "GB" -> BatchResponse.good(batch, acceptedText);
      case "QD" -> duplicate(batch, words.values());
      case "RB" -> BatchResponse.rejected(batch, found(batch, words.values()));
      default -> BatchResponse.unknown(batch, words.code());
    };
  }

  private static String duplicate(Batch batch, Map<String, String> said) {
    String date = batch.header().map(BatchHeader::date).orElse("0101");
    return BatchResponse.duplicate(
        batch,
        number(said, "records", batch.records()),
        number(said, "net", batch.totals().netDeposit()),
        said.getOrDefault("date", date));
  }

  private static BatchError found(Batch batch, Map<String, String> said) {
    return new BatchError(
        said.getOrDefault("error", "E").charAt(0),
        number(said, "record", batch.records()),
        said.getOrDefault("type", "D").charAt(0),
        (int) number(said, "field", RecordFormats.DETAIL.number("transactionIdentifier")),
        "");
  }

  private static long number(Map<String, String> said, String name, long otherwise) {
    return said.containsKey(name) ? Long.parseLong(said.get(name)) : otherwise;
  }

  private Reply rejected(Batch batch, BatchError error) {
    batch.header().ifPresent(header -> books.write(noBatch(batch, header, error)));
    return Reply.plain(BatchResponse.rejected(batch, error));
  }

  private static NoBatch noBatch(Batch batch, BatchHeader header, BatchError error) {
    return new NoBatch(
        header.place(),
        header.number(),
        header.date(),
        batch.records(),
        batch.totals().hash(),
        batch.totals().netDeposit(),
        error.where());
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
      case "RB" -> rejected(batch, pretended(batch));
      case "QD" -> Reply.plain(BatchResponse.duplicate(batch, booking(batch)));
      default -> {
        books.accept(booking(batch), batch.details());
        batch.settleHolds();
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
