package org.tapedeck.console.watch;

import java.util.Optional;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/**
 * What names an event listener.
 *
 * @param merchant empty for one of the server's own, as is the cassette
 */
record Listener(String type, String merchant, String cassette, String url) {

  static final String OF_SERVER = "3";

  private static final String NO_MERCHANT = "-";

  static Listener of(Row row) {
    return new Listener(
        row.text("eventType"),
        row.text("merchantNumber"),
        row.text("cassette"),
        row.text("listenerURL"));
  }

  /** As {@link #key} has written it; empty when it has not. */
  static Optional<Listener> of(String key) {
    String[] parts = key == null ? new String[0] : key.split(" ", 4);
    if (parts.length < 3) {
      return Optional.empty();
    }
    String merchant = parts[1].equals(NO_MERCHANT) ? "" : parts[1];
    return Optional.of(
        new Listener(parts[0], merchant, parts.length > 3 ? parts[3] : "", parts[2]));
  }

  /** In one word for an address or a button; an URL has no blank, a cassette's name may. */
  String key() {
    return "%s %s %s %s"
        .formatted(type, merchant.isEmpty() ? NO_MERCHANT : merchant, url, cassette)
        .strip();
  }

  boolean isOfServer() {
    return OF_SERVER.equals(type);
  }

  /**
   * @param verb CREATE, MODIFY or DELETE
   */
  Say say(String verb) {
    Say said = Say.the(verb + (isOfServer() ? "SNMEVENTLISTENER" : "MEREVENTLISTENER"));
    return (isOfServer()
            ? said
            : said.with("MERCHANTNUMBER", merchant).with("CASSETTENAME", cassette))
        .with("EVENTTYPE", type)
        .with("LISTENERURL", url);
  }
}
