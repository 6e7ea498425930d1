package org.tapedeck.buyer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.framework.merchant.Account;

/** Whom a call is for: {@code /CASSETTE/MERCHANT/ACCOUNT/CALL}. */
record CallPath(Account.Key account, String call) {

  private static final String NUMBER = "([1-9][0-9]{0,8})";
  private static final Pattern PATH =
      Pattern.compile("/([^/]{1,64})/" + NUMBER + "/" + NUMBER + "/([a-z0-9-]{1,32})");

  static Optional<CallPath> of(String path) {
    return Optional.ofNullable(path)
        .map(PATH::matcher)
        .filter(Matcher::matches)
        .map(
            parts ->
                new CallPath(
                    new Account.Key(number(parts, 2), parts.group(1), number(parts, 3)),
                    parts.group(4)));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
