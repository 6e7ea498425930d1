package org.tapedeck.redirect;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Values;

/** Where the bank's servers are asked, by the cassette's settings. */
public final class BankLink {

  private static final String HTTPS = "443";

  private BankLink() {}

  static Link of(Values cassette) {
    Values settings = RedirectKeywords.withDefaults(cassette);
    return new Link.Https(
        address(cassette).orElseThrow(() -> new IllegalStateException(whyNone(cassette))),
        settings.find("trustedCertificate"),
        Duration.ofSeconds(settings.number("connectTimeout")),
        Duration.ofSeconds(settings.number("readTimeout")));
  }

  /** The bank's root, against which paths are resolved; empty while the settings make up none. */
  public static Optional<URI> address(Values cassette) {
    Values settings = RedirectKeywords.withDefaults(cassette);
    return settings.find("hostName").flatMap(name -> root(name, settings.text("port")));
  }

  private static String whyNone(Values cassette) {
    return cassette.find("hostName").isEmpty()
        ? "$HOSTNAME is not set: ModifyCassette gives the cassette its bank."
        : "$HOSTNAME and $PORT make up no URL https://HOSTNAME:PORT/: ModifyCassette changes them.";
  }

  private static Optional<URI> root(String hostName, String port) {
    String place = hostName + (port.equals(HTTPS) ? "" : ":" + port);
    return WebAddress.parsed("https://" + place + "/")
        .filter(address -> hostName.equals(address.getHost()));
  }
}
