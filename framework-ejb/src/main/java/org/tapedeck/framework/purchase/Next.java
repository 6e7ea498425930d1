package org.tapedeck.framework.purchase;

import java.util.Map;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.framework.cardholder.Asked;
import org.tapedeck.framework.merchant.Account;

/** What is to be done when a step is committed. */
public sealed interface Next {

  /** The shop is answered. */
  record Say(Answer answer) implements Next {}

  /**
   * A command is given, in the name of the shop's user.
   *
   * @param words its keywords and values
   */
  record Give(String transactionId, Map<String, String> words) implements Next {

    /** A card may be among the words. */
    @Override
    public String toString() {
      return "Give[" + transactionId + " " + words.keySet() + "]";
    }
  }

  /**
   * The directory of the card's scheme is asked.
   *
   * @param box which card it is asked about
   */
  record AskIssuer(String transactionId, String box, Asked asked) implements Next {}

  /** What the buyer has brought from the bank is heard. */
  record Hear(String transactionId, Account.Key account, Inbound call) implements Next {}
}
