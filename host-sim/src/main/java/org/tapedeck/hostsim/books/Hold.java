package org.tapedeck.hostsim.books;

import java.util.Locale;

/**
 * An approved authorization. It is open until a reversal takes it back: reduced when the reversal
 * left an amount to be settled, reversed when it left none. After that it does not change.
 */
public final class Hold implements Entry {

  private enum State {
    OPEN,
    REDUCED,
    REVERSED
  }

  private final Authorized authorized;
  private State state = State.OPEN;
  private long open;

  public Hold(Authorized authorized) {
    this.authorized = authorized;
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

  @Override
  public synchronized String line() {
    return String.format(
        Locale.ROOT,
        "hold sequence=%s %s pan=%s amount=%d open=%d code=00 approval=%s reference=%s state=%s",
        authorized.sequence(),
        authorized.place(),
        authorized.maskedPan(),
        authorized.amount(),
        open,
        authorized.approvalCode(),
        authorized.retrievalReference(),
        state.name().toLowerCase(Locale.ROOT));
  }
}
