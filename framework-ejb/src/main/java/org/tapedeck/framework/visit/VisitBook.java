package org.tapedeck.framework.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Visits and proofs, as the database keeps them. */
public interface VisitBook {

  void add(StoredVisit visit);

  void add(StoredProof proof);

  /** By our name for it. */
  Optional<StoredVisit> visit(String reference);

  /** By what its buyer has. */
  Optional<StoredVisit> byToken(String token);

  /** The last one for a payment. */
  Optional<StoredVisit> lastOf(String paymentId);

  /** Reads it anew, since somebody may have moved it until its order was locked. */
  void readAgain(StoredVisit visit);

  /**
   * Notes that the bank asks whether it may charge, in one conditional statement, whoever asks at
   * the same moment.
   *
   * @param guard so long the last time must be ago
   * @return whether it is noted
   */
  boolean probe(StoredVisit visit, Duration guard, Instant now);

  /** By the bank's name for it. */
  Optional<StoredProof> proof(String cassetteName, String bankReference);

  StoredProof proof(String id);

  /** The proofs of a visit, the first one first. */
  List<StoredProof> proofsOf(StoredVisit visit);

  /** The payments of an order that are paid by visits, the last one first. */
  List<String> paidPayments(String orderId);
}
