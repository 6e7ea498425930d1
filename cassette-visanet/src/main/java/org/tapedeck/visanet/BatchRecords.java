package org.tapedeck.visanet;

import static java.time.format.DateTimeFormatter.ofPattern;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.wire.MessageFormat;

/** The records of one batch (VisaNet specification, section 5). */
final class BatchRecords {

  private static final DateTimeFormatter MONTH_AND_DAY = ofPattern("MMdd", Locale.ROOT);

  private final BatchCloseRequest request;
  private final Values account;
  private final Values batch;
  private final BatchDetails details;

  BatchRecords(BatchCloseRequest request) {
    this.request = request;
    account = UpperCase.of(VisaNetKeywords.withAccountDefaults(request.configuration().account()));
    batch =
        Values.of(
            Map.of(
                "currencyCode", request.totals().deposited().currency(),
                "batchDate", MONTH_AND_DAY.format(TimeZones.local(account, request.time())),
                "batchNumber", String.valueOf(request.batchNumber())));
    details = new BatchDetails(account);
  }

  FramedRecord header() {
    return new FramedRecord(BatchFormats.HEADER, account.and(batch), false);
  }

  FramedRecord parameter() {
    return new FramedRecord(BatchFormats.PARAMETER, account, false);
  }

  FramedRecord detail(BatchItem item) {
    return new FramedRecord(
        format(request, item), details.values(item).and(PurchasingCard.group8(item)), false);
  }

  /** What an item's detail is made by. */
  static MessageFormat format(BatchCloseRequest request, BatchItem item) {
    return item.slip().isEmpty() || !PurchasingCard.travels(request)
        ? BatchFormats.DETAIL
        : BatchFormats.DETAIL_OF_PURCHASING_CARD;
  }

  FramedRecord trailer() {
    BatchFigures figures = BatchFigures.of(request.totals());
    Values totals =
        Values.of(
            Map.of(
                "recordCount", String.valueOf(figures.recordCount()),
                "hashingTotal", String.valueOf(figures.hashingTotal()),
                "netDeposit", String.valueOf(figures.netDeposit())));
    return new FramedRecord(BatchFormats.TRAILER, batch.and(totals), true);
  }
}
