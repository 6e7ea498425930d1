package org.tapedeck.redirect.ticketswitch;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Money;
import org.tapedeck.redirect.Damaged;

/** What make_reservation holds for the buyer. */
record Reservation(Result result) {

  static final String TRANSACTION = "transactionId";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");

  /** Where nothing could be reserved, the answer is none at all. */
  boolean isNone() throws Damaged {
    Node root = result.root();
    return root.find("transaction_id").isEmpty()
        && root.find("crypto_block").isEmpty()
        && root.find("trolley").isEmpty();
  }

  /** A core that has the reservation already may say so and give it all the same (code 904). */
  Optional<Said> no() throws Damaged {
    return result.no().filter(said -> !said.code().equals("904") || isNone(result));
  }

  String transactionId() throws Damaged {
    String id = result.root().needed("transaction_id");
    if (!NAME.matcher(id).matches()) {
      throw new Damaged("The answer's transaction_id is none.");
    }
    return id;
  }

  boolean needsCard() throws Damaged {
    return result.root().says("need_payment_card");
  }

  boolean comesTo(Money amount) throws Damaged {
    return new Trolley(result.root().child("trolley")).comesTo(amount);
  }

  private static boolean isNone(Result result) {
    return result.root().all("crypto_block").isEmpty();
  }
}
