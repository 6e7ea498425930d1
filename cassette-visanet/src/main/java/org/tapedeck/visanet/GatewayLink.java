package org.tapedeck.visanet;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Values;

/** Where the HTTPS gateway is, by the cassette's settings (VisaNet specification, section 1.6). */
final class GatewayLink {

  private GatewayLink() {}

  static Link of(Values cassette) {
    Values settings = VisaNetKeywords.withCassetteDefaults(cassette);
    URI address =
        address(cassette).orElseThrow(() -> new IllegalStateException(whyNoAddress(cassette)));
    return new Link.Https(
        address,
        settings.find("trustedCertificate"),
        Duration.ofSeconds(settings.number("connectTimeout")),
        Duration.ofSeconds(settings.number("readTimeout")));
  }

  /** The URL that is posted to; empty while the settings do not make one up. */
  static Optional<URI> address(Values cassette) {
    Values settings = VisaNetKeywords.withCassetteDefaults(cassette);
    return settings.find("hostName").flatMap(host -> url(host, settings));
  }

  private static String whyNoAddress(Values cassette) {
    return cassette.find("hostName").isEmpty()
        ? "$HOSTNAME is not set: ModifyCassette gives the cassette its host."
        : "$HOSTNAME, $PORT and $PATH make up no URL https://HOSTNAME:PORT/PATH:"
            + " ModifyCassette changes them.";
  }

  private static Optional<URI> url(String host, Values settings) {
    try {
      URI url = URI.create("https://" + host + ":" + settings.text("port") + settings.text("path"));
      return Optional.of(url).filter(parsed -> host.equals(parsed.getHost()));
    } catch (IllegalArgumentException noUrl) {
      return Optional.empty();
    }
  }
}
