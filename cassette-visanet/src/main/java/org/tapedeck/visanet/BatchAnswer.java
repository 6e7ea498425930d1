package org.tapedeck.visanet;

import java.util.Map;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Settled;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.wire.Malformed;

/** What the host says to a batch: good, duplicate or rejected (section 5.7). */
final class BatchAnswer {

  private static final Values ON_FIRST_SENDING = Values.of(Map.of("duplicateOnFirstSending", "1"));

  private final BatchCloseRequest request;
  private final BatchFigures figures;

  BatchAnswer(BatchCloseRequest request) {
    this.request = request;
    figures = BatchFigures.of(request.totals());
  }

  HostOutcome outcome(byte[] record) throws Malformed {
    Values answer = BatchResponseFormats.common(record);
    if (answer.number("batchNumber") != request.batchNumber()) {
      return new Unknown("the answer belongs to another batch");
    }
    String code = answer.text("batchResponseCode");
    return switch (code) {
      case "GB" -> good(BatchResponseFormats.GOOD.decode(record));
      case "QD" -> duplicate(BatchResponseFormats.DUPLICATE.decode(record));
      case "RB" -> rejected(answer, RejectionTail.of(record));
      default -> new Unknown("batch response code " + code + ", not in the table");
    };
  }

  private HostOutcome good(Values answer) {
    Values evidence = evidence(answer).and(only(answer, "batchResponseText"));
    return new Settled(evidence, figures.areThoseOf(answer));
  }

  /**
   * The host has a batch of this number. It is ours, and settled, if the figures agree (section
   * 5.9). Of a batch that was never sent before that is odd enough to be marked for whoever looks.
   */
  private HostOutcome duplicate(Values answer) {
    Values evidence = evidence(answer).and(only(answer, "acceptedDate"));
    return figures.areThoseOf(answer)
        ? new Settled(request.repeated() ? evidence : evidence.and(ON_FIRST_SENDING), true)
        : new Declined(DeclineReason.BATCH_NUMBER_TAKEN, evidence);
  }

  private HostOutcome rejected(Values answer, Values tail) {
    Values evidence = evidence(answer).and(BatchErrors.evidence(tail, request));
    return new Declined(DeclineReason.BATCH_REJECTED, evidence);
  }

  private static Values evidence(Values answer) {
    return Values.of(
        Map.of(
            "batchResponseCode", answer.text("batchResponseCode"),
            "hostBatchNumber", answer.text("batchNumber"),
            "hostRecordCount", answer.text("recordCount"),
            "hostNetDeposit", answer.text("netDeposit")));
  }

  private static Values only(Values answer, String property) {
    return Values.of(Map.of(property, answer.text(property)));
  }
}
