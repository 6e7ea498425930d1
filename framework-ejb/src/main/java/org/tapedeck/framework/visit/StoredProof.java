package org.tapedeck.framework.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.lifecycle.Lifecycles;
import org.tapedeck.framework.lifecycle.ProofEvent;
import org.tapedeck.framework.lifecycle.ProofState;

/**
 * What a bank gave for a buyer's money. No two have the same name at one cassette, so that it pays
 * once; it stays when its order is deleted.
 */
@Entity
@Table(name = "PROOF")
public class StoredProof {

  @Id private String id;

  @Column(name = "CASSETTE_NAME")
  private String cassetteName;

  @Column(name = "BANK_REFERENCE")
  private String bankReference;

  @Column(name = "VISIT_REFERENCE")
  private String visitReference;

  @Column(name = "PAYMENT_ID")
  private String paymentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private ProofState state = ProofState.NONE;

  @Column(name = "EVIDENCE")
  private Values evidence;

  @Column(name = "CREATED")
  private long createdMillis;

  @Column(name = "MODIFIED")
  private long modifiedMillis;

  @Version private int version;

  protected StoredProof() {}

  /**
   * @param number unique within the visit
   * @param event whether the visit is to be paid by it, or is over
   */
  public StoredProof(
      StoredVisit visit,
      String cassetteName,
      int number,
      Proof proof,
      ProofEvent event,
      Instant now) {
    this.id = visit.orderId() + Attempt.OF_PROOF + visit.reference() + "-" + number;
    this.cassetteName = cassetteName;
    this.bankReference = proof.bankReference();
    this.visitReference = visit.reference();
    this.paymentId = visit.paymentId();
    this.evidence = proof.evidence();
    this.createdMillis = now.toEpochMilli();
    become(event, now);
  }

  /** The order's key in a proof's key. */
  public static String orderIdIn(String proofId) {
    return proofId.substring(0, proofId.indexOf(Attempt.OF_PROOF));
  }

  /**
   * @param given what the bank answered
   */
  public void moved(ProofEvent event, Values given, Instant now) {
    become(event, now);
    evidence = evidence.and(given);
  }

  /** The buyer has come back with it once more, from another page. */
  public void comesAgain(ProofEvent event, Proof anew, Instant now) {
    become(event, now);
    evidence = anew.evidence();
  }

  private void become(ProofEvent event, Instant now) {
    state = Lifecycles.PROOF.follow(state, event);
    modifiedMillis = now.toEpochMilli();
  }

  public boolean isOf(StoredVisit visit) {
    return visitReference.equals(visit.reference());
  }

  /** As the cassette knows it. */
  public Proof proof() {
    return new Proof(bankReference, evidence);
  }

  public String id() {
    return id;
  }

  public String cassetteName() {
    return cassetteName;
  }

  public String visitReference() {
    return visitReference;
  }

  public String paymentId() {
    return paymentId;
  }

  public ProofState state() {
    return state;
  }

  public Values evidence() {
    return evidence;
  }

  public long modifiedMillis() {
    return modifiedMillis;
  }
}
