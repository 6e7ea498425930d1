package org.tapedeck.cassette;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How a host is reached. The engine opens it, and its limits are the engine's to keep. */
public sealed interface Link {

  /** How long to wait for a connection. */
  Duration connectLimit();

  /** How long one exchange, or one wait for a byte of a line, may last. */
  Duration readLimit();

  /**
   * HTTPS POST; certificates are always verified.
   *
   * @param address the URL that requests are posted to
   * @param trustedCertificates PEM certificates to trust instead of the platform's own
   * @param connectLimit how long to wait for a connection
   * @param readLimit how long one exchange may last, from connecting to the end of the answer
   */
  record Https(
      URI address, Optional<String> trustedCertificates, Duration connectLimit, Duration readLimit)
      implements Link {}

  /**
   * A leased line, that is a plain TCP connection on a network of one's own.
   *
   * @param hostName name or address of the host
   * @param port 1 to 65535
   * @param connectLimit how long to wait for a connection
   * @param readLimit how long any one wait for a byte may last
   */
  record Leased(String hostName, int port, Duration connectLimit, Duration readLimit)
      implements Link {}
}
