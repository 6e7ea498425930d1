package org.tapedeck.testkit;

import java.util.List;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.ReversalRequest;

/** A cassette with samples of what it is asked and what its host answers. */
public interface CassetteSubject extends Subject {

  @Override
  default List<Exchange> exchanges() {
    return Exchange.of(this);
  }

  /** A complete request. Its secrets are texts that appear nowhere else in the samples. */
  ApprovalRequest approval();

  /** Answers to {@link #approval}. */
  SampleAnswers approvalAnswers();

  /** Whether the cassette's host takes approvals back, so that there have to be samples of it. */
  default boolean reversesByHost() {
    return cassette().commands().get(PaymentCommand.APPROVE_REVERSAL) == Handling.HOST;
  }

  /**
   * A complete request to take back a part of {@link #approval}: at least 1 is left of it, and at
   * least 2 less than is approved now.
   */
  default ReversalRequest reversal() {
    throw new AssertionError("a cassette that takes APPROVE_REVERSAL needs a sample of it");
  }

  /** Answers to {@link #reversal}. */
  default SampleAnswers reversalAnswers() {
    throw new AssertionError("a cassette that takes APPROVE_REVERSAL needs samples of its answers");
  }

  /**
   * In how many bytes of a message a host may be told that it is asked again; 0 when it is not
   * told.
   */
  default int bytesThatTellOfARepetition() {
    return 0;
  }

  /** A complete request whose first item is a payment. */
  BatchCloseRequest batch();

  /** Answers to {@link #batch}. */
  SampleAnswers batchAnswers();
}
