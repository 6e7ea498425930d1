package org.tapedeck.testkit;

import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.Cassette;

/** A cassette with samples of what it is asked and what its host answers. */
public interface CassetteSubject {

  /** A new one on every call. */
  Cassette cassette();

  /** A complete request. Its secrets are texts that appear nowhere else in the samples. */
  ApprovalRequest approval();

  /** Answers to {@link #approval}. */
  SampleAnswers approvalAnswers();

  /** A complete request whose first item is a payment. */
  BatchCloseRequest batch();

  /** Answers to {@link #batch}. */
  SampleAnswers batchAnswers();
}
