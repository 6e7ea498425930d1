package org.tapedeck.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** The addresses of pages. */
final class Paths {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private Paths() {}

  /** The page that is asked for, whether or not by the name of its file. */
  static String page(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.replaceFirst("(/|[.]xhtml)$", "");
  }

  /** The page with all that its address said, when the browser tells it; or else its name alone. */
  static String cameFrom(HttpServletRequest request) {
    String here = page(request);
    return Optional.ofNullable(request.getHeader("Referer"))
        .map(address -> address.replaceFirst("^[a-z]+://[^/]+", ""))
        .filter(Paths::isOurs)
        .filter(address -> address.replaceFirst("[?].*", "").equals(here))
        .orElse(here);
  }

  static boolean isAsked(String method) {
    return METHODS.contains(method);
  }

  /** Whether it leads to a page of the console and nowhere else. */
  static boolean isOurs(String address) {
    return address != null && address.matches("/console/[a-z]+([?][^\\p{Cntrl}\\\\]*)?");
  }
}
