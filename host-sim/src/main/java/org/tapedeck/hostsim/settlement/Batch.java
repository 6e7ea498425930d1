package org.tapedeck.hostsim.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tapedeck.hostsim.books.BatchKey;
import org.tapedeck.hostsim.books.Detail;
import org.tapedeck.hostsim.books.Place;
import org.tapedeck.hostsim.layout.Fields;
import org.tapedeck.hostsim.layout.Shown;

/**
 * A batch while it comes in. It is born with its header, takes one record after the other, keeps
 * sums and the first error, and is complete with its trailer. It does not grow with the details:
 * after the first thousand only the sums go on.
 */
public final class Batch {
  private static final int DETAILS_KEPT = 1_000;

  private final boolean voidsIgnored;
  private final List<Detail> details = new ArrayList<>();
  private Fields header;
  private boolean ended;
  private BatchError error;
  private Totals totals = Totals.ZERO;
  private String firstIdentifier = "";
  private long records;

  public Batch(boolean voidsIgnored) {
    this.voidsIgnored = voidsIgnored;
  }

  /** Returns what may be said of the record in a log. */
  public String take(String record) {
    records++;
    ended = RecordType.TRAILER.is(record.charAt(4));
    RecordType type = expected(record);
    RecordReader.Result read = RecordReader.read(type, record, records);
    read.error().ifPresent(this::blame);
    read.fields().filter(fields -> read.error().isEmpty()).ifPresent(f -> check(type, f));
    read.fields().ifPresent(fields -> keep(type, fields));
    return read.fields().map(Fields::toString).orElse(type + " that cannot be read");
  }

  private RecordType expected(String record) {
    if (records == 1) {
      return RecordType.HEADER;
    }
    if (records == 2) {
      return RecordType.PARAMETER;
    }
    return ended && records > 3 ? RecordType.TRAILER : RecordType.DETAIL;
  }

  private void check(RecordType type, Fields fields) {
    FieldCheck.firstBroken(checks(type), fields, records).ifPresent(this::blame);
  }

  private List<FieldCheck> checks(RecordType type) {
    return switch (type) {
      case HEADER -> BatchChecks.HEADER;
      case PARAMETER -> BatchChecks.PARAMETER;
      case DETAIL -> detailChecks();
      case TRAILER -> header == null ? List.of() : BatchChecks.trailer(header, records, totals);
    };
  }

  private List<FieldCheck> detailChecks() {
    List<FieldCheck> checks = new ArrayList<>(BatchChecks.DETAIL);
    checks.addAll(voidsIgnored ? List.of() : BatchChecks.NO_VOID);
    return checks;
  }

  private void blame(BatchError found) {
    error = error == null ? found : error;
  }

  private void keep(RecordType type, Fields fields) {
    switch (type) {
      case HEADER -> header = fields;
      case DETAIL -> add(fields);
      case PARAMETER, TRAILER -> {}
    }
  }

  private void add(Fields detail) {
    totals = totals.plus(detail);
    if (records == 3) {
      firstIdentifier = detail.get("transactionIdentifier");
    }
    if (error == null && details.size() < DETAILS_KEPT) {
      details.add(entry(detail));
    }
  }

  private Detail entry(Fields detail) {
    return new Detail(
        header.get("batchNumber"),
        records,
        detail.get("transactionCode"),
        detail.get("sequenceNumber"),
        Shown.MASKED.show(detail.get("account")),
        Long.parseLong(detail.get("settlementAmount")));
  }

  /** Enough to find the exchange again. */
  public String brief() {
    String place = header == null ? "unreadable header" : place(header).toString();
    return "%s number=%s records=%d net=%d"
        .formatted(place, number(), records, totals.netDeposit());
  }

  /** The trailer need not be right, it must be there. */
  public boolean isComplete() {
    return ended;
  }

  /** Empty when the header could not be read. */
  public Optional<String> acquirerBin() {
    return Optional.ofNullable(header).map(h -> h.get("acquirerBin"));
  }

  Optional<BatchKey> key() {
    return Optional.ofNullable(header)
        .map(h -> new BatchKey(h.get("acquirerBin"), place(h), number()));
  }

  private static Place place(Fields header) {
    return new Place(
        header.get("merchantNumber"), header.get("storeNumber"), header.get("terminalNumber"));
  }

  String number() {
    return header == null ? "000" : header.get("batchNumber");
  }

  String date() {
    return header.get("batchDate");
  }

  long records() {
    return records;
  }

  Totals totals() {
    return totals;
  }

  Optional<BatchError> error() {
    return Optional.ofNullable(error);
  }

  List<Detail> details() {
    return List.copyOf(details);
  }

  String firstIdentifier() {
    return firstIdentifier;
  }
}
