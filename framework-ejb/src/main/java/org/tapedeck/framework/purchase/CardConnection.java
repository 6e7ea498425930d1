package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Over which connections cards may come (redirect specification, section 5.6, code 1325). */
@ApplicationScoped
public class CardConnection {

  static final String OVER_HTTP = "tapedeck.purchase.card-over-http";
  static final String BEHIND_PROXY = "tapedeck.purchase.behind-proxy";

  private static final String LOOPBACK = "loopback";
  private static final Set<String> OWN_ADDRESSES = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

  private boolean loopbackIsFit;
  private boolean proxyIsBelieved;

  protected CardConnection() {}

  /**
   * @param overHttp {@code no}, or {@code loopback}: programs of this machine may, for trying
   * @param behindProxy whether a proxy that ends TLS says so in X-Forwarded-Proto, and lets nobody
   *     else say it
   */
  @Inject
  public CardConnection(
      @ConfigProperty(name = OVER_HTTP, defaultValue = "no") String overHttp,
      @ConfigProperty(name = BEHIND_PROXY, defaultValue = "false") boolean behindProxy) {
    if (!Set.of("no", LOOPBACK).contains(overHttp)) {
      throw new IllegalArgumentException(OVER_HTTP + " must be no or loopback.");
    }
    this.loopbackIsFit = overHttp.equals(LOOPBACK);
    this.proxyIsBelieved = behindProxy;
  }

  /**
   * How a call came.
   *
   * @param secure by TLS to this server itself
   * @param address the other end's, in digits
   * @param forwarded whether a header says that a proxy handed it on
   * @param protocol X-Forwarded-Proto
   */
  public record Way(boolean secure, String address, boolean forwarded, Optional<String> protocol) {}

  /** Whether a card may come so. */
  public boolean isFit(Way way) {
    return way.secure()
        || proxyIsBelieved && way.protocol().filter("https"::equalsIgnoreCase).isPresent()
        || loopbackIsFit && !way.forwarded() && OWN_ADDRESSES.contains(way.address());
  }
}
