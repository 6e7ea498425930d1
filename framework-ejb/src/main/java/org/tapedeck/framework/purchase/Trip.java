package org.tapedeck.framework.purchase;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.order.Order;

/**
 * A purchase at one moment of it, its order's row locked.
 *
 * @param home the return URL of the newest token
 */
record Trip(StoredPurchase purchase, Order order, URI home, Instant time) {

  /**
   * What the buyer has brought with him.
   *
   * @param callback the variables of his return
   * @param card empty when the shop's key did not come, or there is no card
   * @param isCalledBack whether it is the server itself that called the return URL
   */
  record Luggage(List<Instruction.Field> callback, Optional<Values> card, boolean isCalledBack) {

    static final Luggage NONE = new Luggage(List.of(), Optional.empty(), false);

    Optional<String> one(String name) {
      return callback.stream()
          .filter(field -> field.name().equals(name))
          .map(Instruction.Field::value)
          .findFirst();
    }
  }
}
