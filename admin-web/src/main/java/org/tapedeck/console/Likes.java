package org.tapedeck.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.command.Language;

/** How a browser likes its pages: what was chosen in it before, or else what it says by itself. */
final class Likes {

  static final String LANGUAGE = "language";
  static final String LOOK = "look";
  static final Set<String> LOOKS = Set.of("", "light", "dark");

  /** A year, and for no script and no other site. */
  static final Map<String, Object> KEPT =
      Map.of("path", "/console", "maxAge", 31_536_000, "httpOnly", true);

  private Likes() {}

  static Language language(HttpServletRequest request) {
    String said = cookie(request, LANGUAGE).orElse(request.getHeader("Accept-Language"));
    return Language.liked(Optional.ofNullable(said));
  }

  static String look(HttpServletRequest request) {
    return cookie(request, LOOK).filter(LOOKS::contains).orElse("");
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }
}
