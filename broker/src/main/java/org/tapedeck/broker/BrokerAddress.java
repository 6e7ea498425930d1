package org.tapedeck.broker;

import java.net.URI;

/**
 * A broker's address: {@code tcp://host:port}, or {@code ssl://host:port} for TLS, where the
 * broker's certificate must come from an authority that this Java trusts and bear its host's name.
 */
record BrokerAddress(String host, int port, boolean tls) {

  // A broker that is away must not hold up who asks for it.
  private static final String ALWAYS =
      ";connect-timeout-millis=5000;useEpoll=false;useKQueue=false";

  private static final String TLS = ";sslEnabled=true;useDefaultSslContext=true;verifyHost=true";

  static BrokerAddress parse(String text) {
    try {
      URI address = URI.create(text);
      boolean tls = "ssl".equals(address.getScheme());
      boolean known = tls || "tcp".equals(address.getScheme());
      if (known && address.getHost() != null && address.getPort() > 0 && isAll(address)) {
        return new BrokerAddress(address.getHost(), address.getPort(), tls);
      }
    } catch (IllegalArgumentException noAddress) {
      // The sentence below says it better.
    }
    throw new IllegalArgumentException(
        "tapedeck.broker.address must be tcp://host:port or ssl://host:port");
  }

  private static boolean isAll(URI address) {
    return address.getUserInfo() == null
        && address.getQuery() == null
        && address.getFragment() == null
        && address.getPath().isEmpty();
  }

  /** As the broker's client wants them. */
  String parameters() {
    return "host=" + host + ";port=" + port + ALWAYS + (tls ? TLS : "");
  }
}
