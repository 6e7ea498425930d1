package org.tapedeck.redirect;

import java.util.Optional;
import org.tapedeck.cassette.Certificates;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;

/** What is wrong with values of {@link RedirectKeywords} though their content lets them pass. */
public final class RedirectObjections {

  private RedirectObjections() {}

  /**
   * @param table the bank's, with the common keywords in it
   */
  public static Optional<Objection> of(KeywordTable table, Scope scope, Values values) {
    return switch (scope) {
      case ORDER ->
          objection(
              values.find("buyerEmail").isPresent() && !isMailAddress(values.text("buyerEmail")),
              keyword(table, scope, "$BUYEREMAIL"),
              "A mail address is NAME@HOST, without blanks, commas or angle brackets.");
      case CASSETTE -> noHost(table, values).or(() -> noCertificate(table, values));
      case ACCOUNT ->
          noAddress(table, values, "$SHOPURL", "shopUrl")
              .or(() -> noAddress(table, values, "$PAYPAGE", "payPage"));
      case DEPOSIT, PAY_SYSTEM, OBJECT -> Optional.empty();
    };
  }

  /** An objection if something is broken. */
  public static Optional<Objection> objection(boolean broken, Keyword keyword, String sentence) {
    return broken ? Optional.of(new Objection(keyword, sentence)) : Optional.empty();
  }

  private static boolean isMailAddress(String text) {
    return text.matches("[^\\s@,;:<>()\\[\\]\"\\\\]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,187})");
  }

  private static Optional<Objection> noHost(KeywordTable table, Values cassette) {
    return objection(
        cassette.find("hostName").isPresent() && BankLink.address(cassette).isEmpty(),
        keyword(table, Scope.CASSETTE, "$HOSTNAME"),
        "Host name and port make up the URL https://HOSTNAME:PORT/.");
  }

  private static Optional<Objection> noCertificate(KeywordTable table, Values cassette) {
    return objection(
        !cassette.find("trustedCertificate").map(Certificates::canBeRead).orElse(true),
        keyword(table, Scope.CASSETTE, "$TRUSTEDCERTIFICATE"),
        "Trusted certificates are X.509 in PEM form, each with its lines BEGIN CERTIFICATE and"
            + " END CERTIFICATE.");
  }

  private static Optional<Objection> noAddress(
      KeywordTable table, Values account, String name, String property) {
    return objection(
        account.find(property).map(WebAddress::of).map(Optional::isEmpty).orElse(false),
        keyword(table, Scope.ACCOUNT, name),
        "The address begins with https://; http:// is for this machine only, by localhost or"
            + " 127.0.0.1.");
  }

  private static Keyword keyword(KeywordTable table, Scope scope, String name) {
    return table.find(scope, name).orElseThrow();
  }
}
