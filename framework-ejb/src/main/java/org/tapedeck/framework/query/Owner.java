package org.tapedeck.framework.query;

import java.util.List;
import java.util.Map;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;

/** The order that a payment or a credit belongs to, nested in it. */
final class Owner {

  private Owner() {}

  /** What is said of a collection whose objects may show their orders. */
  static Map<String, String> asked(boolean withOrders) {
    return Map.of("withOrders", withOrders ? "1" : "0");
  }

  static List<ViewCollection> of(View order) {
    return List.of(new ViewCollection("OrderCollection", List.of(order)));
  }
}
