package org.tapedeck.hostsim.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tapedeck.hostsim.books.Detail;
import org.tapedeck.hostsim.books.Hold;
import org.tapedeck.hostsim.books.Place;
import org.tapedeck.hostsim.layout.Fields;
import org.tapedeck.hostsim.layout.Shown;
import org.tapedeck.hostsim.terminals.Terminals;

/**
 * A batch while it comes in. It is born empty, takes one record after the other, keeps sums and the
 * first error, and is complete with its trailer. It keeps no records: after the first thousand only
 * the sums go on, and which holds are settled.
 */
public final class Batch {
  private static final int DETAILS_KEPT = 1_000;

  /** Finds the hold that a detail settles. */
  interface Holds {
    Optional<Hold> held(Place place, String sequence, String approvalCode);
  }

  private record Settling(Hold hold, long amount) {}

  private final Terminals terminals;
  private final boolean voidsIgnored;
  private final Holds holds;
  private final List<Settling> settling = new ArrayList<>();
  private final List<Detail> details = new ArrayList<>();
  private Optional<BatchHeader> header = Optional.empty();
  private Optional<BatchError> error = Optional.empty();
  private Totals totals = Totals.ZERO;
  private String firstIdentifier = "";
  private char applicationType = '1';
  private boolean ended;
  private long records;

  Batch(Terminals terminals, boolean voidsIgnored, Holds holds) {
    this.holds = holds;
    this.terminals = terminals;
    this.voidsIgnored = voidsIgnored;
  }

  /** Returns what may be said of the record in a log. */
  public String take(String record) {
    records++;
    applicationType = record.charAt(1);
    ended = RecordType.TRAILER.is(record.charAt(4));
    RecordType type = expected();
    RecordReader.Result read = RecordReader.read(type, record, records);
    blame(read.error());
    read.fields().ifPresent(fields -> keep(type, fields, read.error().isEmpty()));
    return read.fields().map(Fields::toString).orElse(type + " that cannot be read");
  }

  /** By its place: a header comes first, and a trailer only after a detail. */
  private RecordType expected() {
    if (records == 1) {
      return RecordType.HEADER;
    }
    if (records == 2) {
      return RecordType.PARAMETER;
    }
    return ended && records > 3 ? RecordType.TRAILER : RecordType.DETAIL;
  }

  private void keep(RecordType type, Fields fields, boolean wellFormed) {
    if (wellFormed) {
      blame(FieldCheck.firstBroken(checks(type), fields, records));
    }
    if (wellFormed && type == RecordType.HEADER) {
      header = Optional.of(new BatchHeader(fields));
    }
    if (type == RecordType.DETAIL) {
      add(fields);
    }
  }

  private List<FieldCheck> checks(RecordType type) {
    return switch (type) {
      case HEADER -> BatchChecks.header(terminals);
      case PARAMETER -> BatchChecks.PARAMETER;
      case DETAIL -> BatchChecks.detail(voidsIgnored);
      case TRAILER -> header.map(h -> BatchChecks.trailer(h, records, totals)).orElse(List.of());
    };
  }

  private void blame(Optional<BatchError> found) {
    error = error.or(() -> found);
  }

  private void add(Fields detail) {
    totals = totals.plus(detail);
    if (error.isEmpty() && detail.get("voidIndicator").isBlank()) {
      settle(detail);
    }
    if (records == 3) {
      firstIdentifier = detail.get("transactionIdentifier");
    }
    if (error.isEmpty() && details.size() < DETAILS_KEPT) {
      details.add(entry(detail));
    }
  }

  private void settle(Fields detail) {
    header
        .flatMap(
            h -> holds.held(h.place(), detail.get("sequenceNumber"), detail.get("approvalCode")))
        .filter(hold -> !detail.get("transactionCode").equals("CR"))
        .map(hold -> new Settling(hold, Long.parseLong(detail.get("settlementAmount"))))
        .ifPresent(settling::add);
  }

  /** The batch is accepted. */
  void settleHolds() {
    settling.forEach(one -> one.hold().settle(number(), one.amount()));
  }

  private Detail entry(Fields detail) {
    return new Detail(
        number(),
        records,
        detail.get("transactionCode"),
        detail.get("sequenceNumber"),
        Shown.MASKED.show(detail.get("account")),
        Long.parseLong(detail.get("settlementAmount")),
        detail.get("transactionStatus"));
  }

  /** Its last record has come and was not looked at. */
  public void endsUnread() {
    ended = true;
  }

  /** The trailer need not be right, it must be there. */
  public boolean isComplete() {
    return ended;
  }

  /** Whether a record of this application type belongs to it; before the first one each does. */
  public boolean isOfType(char type) {
    return records == 0 || applicationType == type;
  }

  /** A host may say so before the trailer has come. */
  public boolean isRejected() {
    return error.isPresent();
  }

  /** Finds fault with the record that came last. */
  public void rejectLast() {
    int field = RecordFormats.DETAIL.number("transactionIdentifier");
    blame(Optional.of(new BatchError(BatchError.IN_BATCH, records, 'D', field, "")));
  }

  public String netDeposit() {
    return Long.toString(totals.netDeposit());
  }

  /** Empty when the header could not be read. */
  public Optional<String> acquirerBin() {
    return header.map(BatchHeader::acquirerBin);
  }

  /** Enough to find the exchange again. */
  public String brief() {
    String place = header.map(h -> h.place().toString()).orElse("unreadable header");
    return String.format(
        Locale.ROOT,
        "%s number=%s records=%d net=%d",
        place,
        number(),
        records,
        totals.netDeposit());
  }

  Optional<BatchHeader> header() {
    return header;
  }

  Optional<BatchError> error() {
    return error;
  }

  String applicationType() {
    return String.valueOf(applicationType);
  }

  String number() {
    return header.map(BatchHeader::number).orElse("000");
  }

  long records() {
    return records;
  }

  Totals totals() {
    return totals;
  }

  List<Detail> details() {
    return List.copyOf(details);
  }

  String firstIdentifier() {
    return firstIdentifier;
  }
}
