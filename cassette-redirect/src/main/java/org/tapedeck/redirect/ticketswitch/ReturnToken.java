package org.tapedeck.redirect.ticketswitch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.cassette.visit.Visit;

/**
 * What tells one return from another. It stands in the address, since a bank may sign all variables
 * and no cookie comes when the core calls by itself (section 5.3).
 */
final class ReturnToken {

  static final String PROPERTY = "returnToken";

  /** The visit's reference stands before the hyphen. */
  private static final Pattern SHAPE =
      Pattern.compile("([1-9][0-9]{17})-[A-Za-z0-9_-]{22}[0-9]{0,2}");

  private static final String ANOTHER = "1";

  private ReturnToken() {}

  static Optional<String> reference(String token) {
    Matcher matcher = SHAPE.matcher(token);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Another one, when the core says that it knows this one. */
  static String another(String token) {
    return token + ANOTHER;
  }

  /** Whether it is the one that the core has for the visit's next return. */
  static boolean isCurrent(String token, Visit visit) {
    return visit
        .evidence()
        .find(PROPERTY)
        .filter(current -> MessageDigest.isEqual(current.getBytes(UTF_8), token.getBytes(UTF_8)))
        .isPresent();
  }
}
