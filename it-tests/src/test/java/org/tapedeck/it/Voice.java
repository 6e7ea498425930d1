package org.tapedeck.it;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody who gives commands to one server, over connections of his own. */
record Voice(Door door, Login login) {

  static Voice of(Stage stage) {
    return new Voice(new Door(stage.server().port()), stage.administrator());
  }

  Reply send(Map<String, String> keywords, Map<String, String> headers)
      throws IOException, InterruptedException {
    return door.send(Optional.of(login), keywords, headers);
  }

  /** What a query shows of a shop. */
  List<Map<String, String>> shown(Shop shop, String operation, String element)
      throws IOException, InterruptedException {
    Map<String, String> query =
        Map.of(
            "OPERATION",
            operation,
            "ETAPIVERSION",
            "3",
            "MERCHANTNUMBER",
            Integer.toString(shop.merchantNumber()));
    return send(query, Map.of()).elements(element);
  }
}
