package org.tapedeck.hostsim.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An approved authorization. It is open until a reversal takes it back: reduced when the reversal
 * left an amount to be settled, reversed when it left none. It is ended when it is reversed, or
 * settled by a detail of an accepted batch.
 */
public final class Hold implements Entry {

  private enum State {
    OPEN,
    REDUCED,
    REVERSED
  }

  private final Authorized authorized;
  private final boolean surplus;
  private final List<String> batches = new ArrayList<>();
  private State state = State.OPEN;
  private long open;
  private long settled;

  public Hold(Authorized authorized) {
    this(authorized, false);
  }

  Hold(Authorized authorized, boolean surplus) {
    this.authorized = authorized;
    this.surplus = surplus;
    this.open = authorized.amount();
  }

  public Authorized authorized() {
    return authorized;
  }

  public synchronized boolean isOpen() {
    return state == State.OPEN;
  }

  public synchronized long openAmount() {
    return open;
  }

  public synchronized void reverseTo(long amountLeft) {
    state = amountLeft == 0 ? State.REVERSED : State.REDUCED;
    open = amountLeft;
  }

  /** More than one batch means that it was settled more than once. */
  public synchronized void settle(String batchNumber, long amount) {
    batches.add(batchNumber);
    settled += amount;
  }

  synchronized boolean isEnded() {
    return state == State.REVERSED || !batches.isEmpty();
  }

  private String ended() {
    if (!batches.isEmpty()) {
      return "settled";
    }
    return state == State.REVERSED ? "reversed" : "no";
  }

  @Override
  public synchronized String line() {
    return String.format(
        Locale.ROOT,
        "hold sequence=%s %s pan=%s amount=%d open=%d code=00 approval=%s reference=%s ended=%s"
            + " batch=%s settled=%d surplus=%s state=%s",
        authorized.sequence(),
        authorized.place(),
        authorized.maskedPan(),
        authorized.amount(),
        open,
        authorized.approvalCode(),
        authorized.retrievalReference(),
        ended(),
        batches.isEmpty() ? "-" : String.join(",", batches),
        settled,
        surplus ? "yes" : "no",
        state.name().toLowerCase(Locale.ROOT));
  }
}
