package org.tapedeck.buyer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tapedeck.cassette.visit.Inbound;

/** What a caller says of itself, cut to what a bank would take and a database keeps. */
final class CallHeaders {

  /** Characters of each. */
  static final int LONGEST = 1000;

  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  private CallHeaders() {}

  static Inbound.Browser of(HttpServletRequest request) {
    return new Inbound.Browser(
        header(request, "Referer"), header(request, "Accept"), header(request, "User-Agent"));
  }

  private static String header(HttpServletRequest request, String name) {
    String value = Optional.ofNullable(request.getHeader(name)).orElse("");
    return CONTROL.matcher(value.substring(0, Math.min(LONGEST, value.length()))).replaceAll("");
  }
}
