package org.tapedeck.visanet;

import java.time.Duration;
import java.util.Optional;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Values;

/** Where the host is, whichever way it is reached. */
final class HostLink {

  private HostLink() {}

  static Link of(Values cassette) {
    return Connection.of(cassette).isLine() ? line(cassette) : GatewayLink.of(cassette);
  }

  /** What the settings lack for a line; empty when they make one. */
  static Optional<String> whyNoLine(Values cassette) {
    if (cassette.find("hostName").isEmpty()) {
      return Optional.of("$HOSTNAME is not set: ModifyCassette gives the cassette its host.");
    }
    return cassette.find("port").isEmpty()
        ? Optional.of("$PORT is not set: a leased line has no port of its own.")
        : Optional.empty();
  }

  private static Link line(Values cassette) {
    whyNoLine(cassette)
        .ifPresent(
            why -> {
              throw new IllegalStateException(why);
            });
    Values settings = VisaNetKeywords.withCassetteDefaults(cassette);
    return new Link.Leased(
        settings.text("hostName"),
        (int) settings.number("port"),
        Duration.ofSeconds(settings.number("connectTimeout")),
        Duration.ofSeconds(settings.number("lineTalkTimeout")));
  }
}
