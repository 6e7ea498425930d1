package org.tapedeck.buyer;

import org.tapedeck.framework.visit.BuyerState;

/**
 * What a buyer is told in each state.
 *
 * @param changes whether the page goes on looking
 */
record Notice(String title, String sentence, boolean changes) {

  static Notice of(BuyerState state) {
    // spotless:off
    return switch (state) {
      case WAITING -> new Notice("Waiting for the bank",
          "The bank has not told us yet whether you have paid. This page looks by itself.", true);
      case SENT_ON -> new Notice("On to the bank",
          "The bank has another page for you.", true);
      case PAID -> new Notice("Paid",
          "Thank you. The bank has confirmed your payment.", false);
      case NOT_PAID -> new Notice("Not paid",
          "The payment did not come about. Money that was taken all the same is given back.", false);
      case TIMED_OUT -> new Notice("The time is up",
          "The bank did not confirm a payment in time. Money that still comes is given back.", false);
      case IN_DOUBT -> new Notice("Not clear yet",
          "The bank has given no clear word. A person looks into it; please do not pay again before"
              + " you have heard from the shop.", true);
    };
    // spotless:on
  }
}
