package org.tapedeck.framework.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A part of the copy of one try. It is written once and never changed. */
@Entity
@Table(name = "WIRE_COPY")
public class WireCopy {

  /** The most characters that a part may have. */
  static final int LONGEST = 32_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "BATCH_ID")
  private String batchId;

  @Column(name = "ATTEMPT_ID")
  private String attemptId;

  @Column(name = "TRY_NUMBER")
  private int tryNumber;

  @Column(name = "PART_NUMBER")
  private int partNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "DIRECTION")
  private Direction direction;

  @Column(name = "WRITTEN")
  private long writtenMillis;

  @Column(name = "LAST_PART")
  private int last;

  @Column(name = "FRAMES")
  private String frames;

  protected WireCopy() {}

  /**
   * @param partNumber within the try, from 1
   * @param last whether the try is over with it
   */
  public WireCopy(
      Sending sending,
      int partNumber,
      Direction direction,
      String frames,
      boolean last,
      Instant now) {
    this.batchId = sending.batchId();
    this.attemptId = sending.attemptId();
    this.tryNumber = sending.number();
    this.partNumber = partNumber;
    this.direction = direction;
    this.frames = frames;
    this.last = last ? 1 : 0;
    this.writtenMillis = now.toEpochMilli();
  }

  public long id() {
    return id;
  }

  public Sending sending() {
    return new Sending(batchId, attemptId, tryNumber);
  }

  public int partNumber() {
    return partNumber;
  }

  public boolean isLast() {
    return last == 1;
  }

  public Instant written() {
    return Instant.ofEpochMilli(writtenMillis);
  }

  public String frames() {
    return frames;
  }
}
