package org.tapedeck.framework.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A return token, and the path that it stands in. A user never uses one again. */
@Entity
@Table(name = "PURCHASE_RETURN")
public class StoredReturn {

  @Id private String id;

  @Column(name = "PURCHASE_ID")
  private String purchaseId;

  @Column(name = "RETURN_NUMBER")
  private int number;

  @Column(name = "RETURN_PATH")
  private String path;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private ReturnState state = ReturnState.OPEN;

  @Column(name = "DUE")
  private long dueMillis;

  @Column(name = "TRIES")
  private int tries;

  @Column(name = "ISSUED")
  private long issuedMillis;

  @Version private int version;

  protected StoredReturn() {}

  /**
   * @param number which of the purchase's tokens it is, from 1
   * @param patience so long after now the server calls it itself
   */
  public StoredReturn(
      String userName,
      String token,
      String purchaseId,
      int number,
      String path,
      Duration patience,
      Instant now) {
    this.id = id(userName, token);
    this.purchaseId = purchaseId;
    this.number = number;
    this.path = path;
    this.issuedMillis = now.toEpochMilli();
    this.dueMillis = now.plus(patience).toEpochMilli();
  }

  /** A colon is in no user's name. */
  public static String id(String userName, String token) {
    return userName + ":" + token;
  }

  /** The user in such an id. */
  static String userIn(String id) {
    return id.substring(0, id.indexOf(':'));
  }

  /** Somebody came by it, buyer or not. */
  public void came() {
    state = ReturnState.CAME;
  }

  /** The purchase went on by another one, or is over. */
  public void close() {
    if (state == ReturnState.OPEN) {
      state = ReturnState.CLOSED;
    }
  }

  /** The server calls it now; if nobody comes by it, it calls again then. */
  public void isCalled(Instant next) {
    tries++;
    dueMillis = next.toEpochMilli();
  }

  /** Nothing was called, and nothing is until then. */
  public void putOff(Instant next) {
    dueMillis = next.toEpochMilli();
  }

  public String id() {
    return id;
  }

  public String purchaseId() {
    return purchaseId;
  }

  public int number() {
    return number;
  }

  public String path() {
    return path;
  }

  public ReturnState state() {
    return state;
  }

  public int tries() {
    return tries;
  }

  public Instant due() {
    return Instant.ofEpochMilli(dueMillis);
  }
}
