package org.tapedeck.framework.purchase;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tapedeck.framework.event.Target;
import org.tapedeck.framework.merchant.ReturnDomain;

/** A shop's return address, as the server calls it. */
final class ReturnTarget {

  private static final int HTTPS_PORT = 443;
  private static final int HTTP_PORT = 80;

  /** Nothing in it ends the line; what is behind a # is not sent by browsers, either. */
  private static final Pattern PATH = Pattern.compile("/[\\x21\\x22\\x24-\\x7e]*");

  private ReturnTarget() {}

  /** Empty when it is no address that can be called. */
  static Optional<Target> of(StoredPurchase.Home home, String path) {
    return ReturnDomain.of(home.domain())
        .filter(domain -> PATH.matcher(path).matches())
        .map(domain -> target(domain, home.https(), path));
  }

  private static Target target(ReturnDomain domain, boolean https, String path) {
    int port = domain.port().orElse(https ? HTTPS_PORT : HTTP_PORT);
    return new Target(https, domain.host(), port, domain.text(), path);
  }

  /** Nothing but the address: neither variables nor a cookie, nor from where. */
  static byte[] request(Target target) {
    return String.join(
            "\r\n",
            "GET " + target.path() + " HTTP/1.1",
            "Host: " + target.authority(),
            "User-Agent: Tapedeck",
            "Accept: */*",
            "Connection: close",
            "",
            "")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
