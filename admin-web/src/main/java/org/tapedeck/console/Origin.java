package org.tapedeck.console;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Whether a form comes from a page of another site. Faces asks for the view that it has sent
 * itself; this is a second look, at what the browser says.
 */
final class Origin {

  private Origin() {}

  static boolean isForeign(HttpServletRequest request) {
    return request.getMethod().equals("POST") && (isOtherSite(request) || isOtherHost(request));
  }

  private static boolean isOtherSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  private static boolean isOtherHost(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return origin != null && !authority(origin).equals(request.getHeader("Host"));
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }
}
