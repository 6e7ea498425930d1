package org.tapedeck.framework.purchase;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the parts of a return URL have to look like; the specification leaves it to us. */
public final class ReturnRules {

  /** Of a path. */
  static final int LONGEST = 1000;

  /** Of a domain, its port included. */
  static final int LONGEST_DOMAIN = 255;

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_@-]{16,64}");

  /** What RFC 3986 has in a path. */
  private static final Pattern PATH =
      Pattern.compile("/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*");

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.|(?=:|$)))+(?::[1-9][0-9]{0,4})?");

  private ReturnRules() {}

  public static boolean isToken(Optional<String> text) {
    return text.filter(it -> TOKEN.matcher(it).matches()).isPresent();
  }

  /** A path without query and fragment in which the token stands. */
  static boolean isPath(Optional<String> text, Optional<String> token) {
    return text.filter(it -> it.length() <= LONGEST)
        .filter(it -> PATH.matcher(it).matches())
        .filter(it -> token.filter(it::contains).isPresent())
        .isPresent();
  }

  /** A host, or a host and a port: no scheme, no user, no path. */
  static boolean isDomain(Optional<String> text) {
    return text.filter(it -> it.length() <= LONGEST_DOMAIN)
        .filter(it -> DOMAIN.matcher(it).matches())
        .isPresent();
  }
}
