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

  private final BatchCloseRequest request;
  private final BatchFigures figures;

  BatchAnswer(BatchCloseRequest request) {
    this.request = request;
    figures = BatchFigures.of(request.totals());
  }

  HostOutcome outcome(byte[] record) throws Malformed {
    Values answer = BatchResponseFormats.ANY.decode(record);
    if (answer.number("batchNumber") != request.batchNumber()) {
      return new Unknown("the answer belongs to another batch");
    }
    String code = answer.text("batchResponseCode");
    return switch (code) {
      case "GB" -> good(BatchResponseFormats.GOOD.decode(record));
      case "QD" -> duplicate(BatchResponseFormats.DUPLICATE.decode(record));
      case "RB" -> rejected(BatchResponseFormats.REJECTED.decode(record));
      default -> new Unknown("batch response code " + code + ", not in the table");
    };
  }

  private HostOutcome good(Values answer) {
    return new Settled(evidence(answer, "batchResponseText"), figures.areThoseOf(answer));
  }

  /** The host has a batch of this number: ours, if the figures agree, and then it is settled. */
  private HostOutcome duplicate(Values answer) {
    Values evidence = evidence(answer, "acceptedDate");
    return figures.areThoseOf(answer)
        ? new Settled(evidence, true)
        : new Declined(DeclineReason.BATCH_REJECTED, evidence);
  }

  private HostOutcome rejected(Values answer) {
    Values evidence = evidence(answer, "errorType").and(BatchErrors.evidence(answer, request));
    return new Declined(DeclineReason.BATCH_REJECTED, evidence);
  }

  private static Values evidence(Values answer, String own) {
    return Values.of(
        Map.of(
            "batchResponseCode",
            answer.text("batchResponseCode"),
            "hostBatchNumber",
            answer.text("batchNumber"),
            "hostRecordCount",
            answer.text("recordCount"),
            "hostNetDeposit",
            answer.text("netDeposit"),
            own,
            answer.text(own)));
  }
}
