package org.tapedeck.framework.purchase;

import java.util.Optional;
import org.tapedeck.cassette.Values;

/**
 * What the shop's key makes of a purchase's box: it takes a tenth of a second, so it is done before
 * anything is locked.
 *
 * @param box the box that was opened; another one may be there by now
 * @param card what was in it; empty when the key is another, or there is none
 */
record Prepared(String box, Optional<Values> card) {

  static Prepared of(StoredPurchase purchase, Optional<String> key) {
    String box = purchase.cardBox();
    return new Prepared(
        box,
        key.filter(text -> !text.isBlank() && !box.isEmpty())
            .flatMap(text -> CardBox.open(purchase.id(), text, box)));
  }

  /** A box for the card of a part one; empty when no key came, which is refused later. */
  static String box(StoredPurchase purchase, PartOne call) {
    return call.encryptionKey()
        .filter(text -> !text.isBlank())
        .map(text -> CardBox.lock(purchase.id(), text, call.card().orElse(Values.NONE)))
        .orElse("");
  }

  /** The same when another call has put another box there meanwhile. */
  Prepared still(StoredPurchase purchase, Optional<String> key) {
    return box.equals(purchase.cardBox()) ? this : of(purchase, key);
  }
}
