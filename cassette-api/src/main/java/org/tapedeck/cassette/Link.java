package org.tapedeck.cassette;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How a host is reached. The engine opens it, and its limits are the engine's to keep. */
public sealed interface Link {

  /** How long to wait for a connection. */
  Duration connectLimit();

  /**
   * The longest that one exchange may take, but for a long message's way there; after that nobody
   * listens for an answer any more.
   */
  Duration wholeLimit();

  /**
   * How long a message of so many bytes may take to be sent: a slow line takes 8,000 in a second.
   */
  static Duration sending(long bytes) {
    return Duration.ofSeconds(bytes / 8_000);
  }

  /**
   * HTTPS POST; certificates are always verified.
   *
   * @param address the URL that requests are posted to
   * @param trustedCertificates PEM certificates to trust instead of the platform's own
   * @param connectLimit how long to wait for a connection
   * @param readLimit how long to wait for the answer, once all is sent
   */
  record Https(
      URI address, Optional<String> trustedCertificates, Duration connectLimit, Duration readLimit)
      implements Link {

    @Override
    public Duration wholeLimit() {
      return connectLimit.plus(readLimit);
    }
  }

  /**
   * A leased line, that is a plain TCP connection on a network of one's own.
   *
   * @param hostName name or address of the host
   * @param port 1 to 65535
   * @param connectLimit how long to wait for a connection
   * @param talkLimit how long everything that is said may take, whatever the host says meanwhile
   */
  record Leased(String hostName, int port, Duration connectLimit, Duration talkLimit)
      implements Link {

    @Override
    public Duration wholeLimit() {
      return connectLimit.plus(talkLimit);
    }
  }
}
