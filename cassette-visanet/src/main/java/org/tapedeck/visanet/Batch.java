package org.tapedeck.visanet;

import static org.tapedeck.visanet.frame.Frame.OVERHEAD;

import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Message.Part;

/** A batch as one message: header, parameter, details, trailer, all frames back to back. */
final class Batch {

  private static final String CONTENT_TYPE = "x-Visa-II/x-settle";

  /** Every record's length is fixed (VisaNet specification, sections 5.2 to 5.5). */
  private static final int AROUND_THE_DETAILS = 65 + 78 + 73 + 3 * OVERHEAD;

  private static final int DETAIL = 151 + OVERHEAD;
  private static final int GROUP_8 = 29;

  private final BatchCloseRequest request;
  private final BatchRecords records;

  Batch(BatchCloseRequest request) {
    this.request = request;
    records = new BatchRecords(request);
  }

  Message message() {
    long details = BatchFigures.of(request.totals()).details();
    long length = AROUND_THE_DETAILS + details * DETAIL + groups8() * GROUP_8;
    return new Message(CONTENT_TYPE, length, this::parts);
  }

  private long groups8() {
    return PurchasingCard.travels(request) ? request.totals().slips() : 0;
  }

  private Iterator<Part> parts() {
    Stream<Part> before = Stream.of(records.header(), records.parameter());
    Stream<Part> details =
        StreamSupport.stream(request.items().spliterator(), false).map(records::detail);
    Stream<Part> after = Stream.of(records.trailer());
    return Stream.concat(Stream.concat(before, details), after).iterator();
  }
}
