package org.tapedeck.framework.simulation;

import java.util.function.Supplier;

/** What an engine could do wrongly, each of which a history has to find. */
enum DeliberateFault {
  // spotless:off
  BEGIN_IS_NOT_DURABLE             (WrongStore.BeginDropped::new),
  WHAT_MAY_BE_HELD_IS_FORGOTTEN    (WrongStore.ClearingForgotten::new),
  GIVING_UP_IS_NOT_TOLD            (WrongStore.Untold::new),
  A_NUMBER_IS_DRAWN_TWICE          (WrongStore.NumbersTwice::new),
  A_KEY_IS_FORGOTTEN               (WrongStore.KeysForgotten::new),
  NOBODY_SWEEPS                    (WrongStore.NobodySweeps::new),
  A_LATE_NO_IS_BELIEVED            (WrongSteps.LateNo::new),
  A_YES_IS_FORGOTTEN               (WrongSteps.YesForgotten::new),
  SETTLING_IS_NOT_DURABLE          (WrongSteps.SettleDropped::new),
  A_BATCH_IS_CLOSED_ON_SILENCE     (WrongSteps.ClosedOnSilence::new),
  A_REVERSAL_COUNTS_TWICE          (WrongSteps.ReleasedTwice::new),
  SILENCE_IS_A_NO                  (WrongCassette.SilenceIsNo::new),
  DAMAGE_IS_A_NO                   (WrongCassette.DamageIsNo::new),
  LATER_TO_A_REPETITION_IS_A_NO    (WrongCassette.LaterIsNo::new),
  A_REPETITION_HAS_ANOTHER_NUMBER  (WrongCassette.OtherNumber::new),
  A_REPETITION_IS_NOT_TOLD         (WrongCassette.Untold::new),
  A_REVERSAL_IS_NOT_SENT           (WrongCassette.ReversalNotSent::new),
  A_MEMBER_IS_DROPPED              (WrongCassette.MemberDropped::new),
  A_BATCH_IS_SENT_UNDER_TWO_NUMBERS(WrongCassette.BatchOfTwoNumbers::new);
  // spotless:on

  private final Supplier<Wiring> wiring;

  DeliberateFault(Supplier<Wiring> wiring) {
    this.wiring = wiring;
  }

  Wiring wiring() {
    return wiring.get();
  }
}
