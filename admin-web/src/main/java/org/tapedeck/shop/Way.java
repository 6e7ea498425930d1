package org.tapedeck.shop;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.framework.purchase.CardConnection;

/** How a call came here. */
final class Way {

  private static final String PROTOCOL = "X-Forwarded-Proto";

  private Way() {}

  static CardConnection.Way of(HttpServletRequest request) {
    boolean forwarded =
        Stream.of(PROTOCOL, "X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "Via")
            .anyMatch(it -> request.getHeader(it) != null);
    return new CardConnection.Way(
        request.isSecure(),
        Optional.ofNullable(request.getRemoteAddr()).orElse(""),
        forwarded,
        Optional.ofNullable(request.getHeader(PROTOCOL)));
  }
}
