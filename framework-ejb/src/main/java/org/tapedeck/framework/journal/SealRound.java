package org.tapedeck.framework.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals what is there. */
@ApplicationScoped
public class SealRound {

  /** Of one transaction. */
  private static final int PORTION = 200;

  /** Of one round; what is left then, the next one takes. */
  private static final int MOST_PORTIONS = 500;

  private Sealing sealing;

  protected SealRound() {}

  @Inject
  public SealRound(Sealing sealing) {
    this.sealing = sealing;
  }

  public void run() {
    int sealed = PORTION;
    for (int portions = 0; sealed == PORTION && portions < MOST_PORTIONS; portions++) {
      sealed = sealing.seal(PORTION);
    }
  }
}
