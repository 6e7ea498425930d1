package org.tapedeck.buyer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.framework.merchant.Account;

/** Whom a call is for: {@code /CASSETTE/MERCHANT/ACCOUNT/CALL}, and a token behind it or none. */
record CallPath(Account.Key account, String call, String token) {

  /** From {@code bank/CASSETTE/MERCHANT/ACCOUNT/CALL} to where visits are. */
  static final String VISITS = "../../../../visit/";

  private static final String NUMBER = "([1-9][0-9]{0,8})";
  private static final Pattern PATH =
      Pattern.compile(
          "/([^/]{1,64})/"
              + NUMBER
              + "/"
              + NUMBER
              + "/([a-z0-9-]{1,32})(?:/([A-Za-z0-9_-]{1,64}))?");

  static Optional<CallPath> of(String path) {
    return Optional.ofNullable(path)
        .map(PATH::matcher)
        .filter(Matcher::matches)
        .map(
            parts ->
                new CallPath(
                    new Account.Key(number(parts, 2), parts.group(1), number(parts, 3)),
                    parts.group(4),
                    Optional.ofNullable(parts.group(5)).orElse("")));
  }

  /** The relative address from here to where visits are. */
  String visits() {
    return token.isEmpty() ? VISITS : "../" + VISITS;
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
