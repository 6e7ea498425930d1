package org.tapedeck.redirect;

import static org.tapedeck.cassette.Content.text;
import static org.tapedeck.cassette.Scope.ACCOUNT;
import static org.tapedeck.cassette.Secrecy.HIDDEN;

import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Values;

/**
 * What an account and its bank share, so that each can sign for the other. While it is changed the
 * one before is good as well, for what the bank signs: visits may be open.
 */
public final class Secrets {

  private static final Content SECRET = text(1, 128);
  private static final int ADVISED = 16;

  private Secrets() {}

  /** Adds their keywords to a bank's table. */
  public static KeywordTable addTo(KeywordTable table) {
    // spotless:off
    return table
        .required(ACCOUNT,  "$SECRET",             "secret",             1208, SECRET,         HIDDEN)
        .optional(ACCOUNT,  "$SECRETBEFORE",       "secretBefore",       1209, SECRET,         HIDDEN);
    // spotless:on
  }

  /** The one that we sign with. */
  public static String current(Values account) {
    return account.text("secret");
  }

  /** Those that the bank may sign with. */
  public static Stream<String> inForce(Values account) {
    return Stream.concat(Stream.of(current(account)), account.find("secretBefore").stream());
  }

  public static List<String> advice(Values account) {
    return inForce(account).allMatch(secret -> secret.length() >= ADVISED)
        ? List.of()
        : List.of("A secret of " + ADVISED + " characters or more is advised.");
  }
}
