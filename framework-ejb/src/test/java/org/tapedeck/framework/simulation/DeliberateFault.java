package org.tapedeck.framework.simulation;

import java.util.function.Supplier;

/** What an engine could do wrongly, each of which a history has to find. */
enum DeliberateFault {
  // spotless:off
  // Wrong in this                  found from this seed on, by this sentence, which is no longer true
  BEGIN_IS_NOT_DURABLE             (  1, "a command that was answered as done is done",                 WrongStore.BeginDropped::new),
  WHAT_MAY_BE_HELD_IS_FORGOTTEN    (  1, "every hold is explained by exactly one payment",              WrongStore.ClearingForgotten::new),
  GIVING_UP_IS_NOT_TOLD            (  1, "what was given up was told to an operator",                   WrongStore.Untold::new),
  AN_ATTEMPT_IS_PUT_OFF_FOR_A_MONTH(  1, "nothing is pending past its deadline",                        WrongSteps.PutOff::new),
  A_NUMBER_IS_DRAWN_TWICE          ( 15, "the bank has nothing to complain of",                         WrongStore.NumbersTwice::new),
  A_KEY_IS_FORGOTTEN               (  5, "the same Idempotency-Key gets the same answer",               WrongStore.KeysForgotten::new),
  A_KEY_CANNOT_BE_READ             (  1, "no command meets a failure of our own",                       WrongStore.KeysUnreadable::new),
  NOBODY_SWEEPS                    (  1, "nothing is pending past its deadline",                        WrongStore.NobodySweeps::new),
  A_LATE_NO_IS_BELIEVED            ( 65, "every hold is explained by exactly one payment",              WrongSteps.LateNo::new),
  A_YES_IS_FORGOTTEN               (  1, "nothing is pending past its deadline",                        WrongSteps.YesForgotten::new),
  A_YES_IS_TOLD_AS_A_NO            (  1, "a command that was answered with no has done nothing",        WrongSteps.YesToldAsNo::new),
  A_STATE_CHANGES_IN_SECRET        (  1, "states follow each other by the lifecycle",                   WrongSteps.MovedInSecret::new),
  SETTLING_IS_NOT_DURABLE          (  4, "a command that was answered as done is done",                 WrongSteps.SettleDropped::new),
  A_BATCH_IS_CLOSED_ON_SILENCE     ( 10, "nothing that was closed is missing at the bank",              WrongSteps.ClosedOnSilence::new),
  A_REVERSAL_COUNTS_TWICE          (  8, "the limits of orders, payments and batches are kept",         WrongSteps.ReleasedTwice::new),
  A_REVERSAL_IS_FORGOTTEN          ( 20, "a command that was answered as done is done",                 WrongSteps.ReversalForgotten::new),
  A_DEPOSIT_IS_OF_ANOTHER_AMOUNT   ( 20, "a command that was answered as done is done",                 WrongSteps.OtherDeposit::new),
  A_DEPOSIT_REVERSAL_IS_ONLY_TOLD  (  1, "a command that was answered as done is done",                 WrongSteps.DepositReversalOnlyTold::new),
  SILENCE_IS_A_NO                  (  5, "every hold is explained by exactly one payment",              WrongCassette.SilenceIsNo::new),
  DAMAGE_IS_A_NO                   ( 20, "every hold is explained by exactly one payment",              WrongCassette.DamageIsNo::new),
  LATER_TO_A_REPETITION_IS_A_NO    ( 70, "every hold is explained by exactly one payment",              WrongCassette.LaterIsNo::new),
  A_REPETITION_HAS_ANOTHER_NUMBER  (  1, "every approved payment has its hold",                         WrongCassette.OtherNumber::new),
  A_REPETITION_IS_NOT_TOLD         (  1, "nothing is authorized twice",                                 WrongCassette.Untold::new),
  A_REVERSAL_IS_NOT_SENT           (  1, "every hold is explained by exactly one payment",              WrongCassette.ReversalNotSent::new),
  A_MEMBER_IS_DROPPED              (  1, "the totals of a batch are the same on both sides",            WrongCassette.MemberDropped::new),
  A_BATCH_IS_SENT_UNDER_TWO_NUMBERS( 40, "every settled amount is explained by exactly one payment",    WrongCassette.BatchOfTwoNumbers::new);
  // spotless:on

  private final long from;
  private final String sentence;
  private final Supplier<Wiring> wiring;

  DeliberateFault(long from, String sentence, Supplier<Wiring> wiring) {
    this.from = from;
    this.sentence = sentence;
    this.wiring = wiring;
  }

  /** Where the search begins, so that it does not last: a seed shortly before one that finds it. */
  long from() {
    return from;
  }

  /** What must be true, and is not with this engine. */
  String sentence() {
    return sentence;
  }

  Wiring wiring() {
    return wiring.get();
  }
}
