package org.tapedeck.visanet;

import java.util.Optional;
import org.tapedeck.cassette.Certificates;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;

/** Values that their content lets pass, and that are wrong all the same. */
final class VisaNetObjections {

  private static final int LONGEST_ADDRESS = 24;

  private VisaNetObjections() {}

  static Optional<Objection> of(Scope scope, Values values) {
    return switch (scope) {
      case ORDER -> addressTooLong(values);
      case DEPOSIT -> PurchasingCard.objection(values);
      case CASSETTE ->
          noAddress(values).or(() -> noCertificate(values)).or(() -> RetrySettings.tooLong(values));
      case ACCOUNT -> Drop.objection(values);
      case PAY_SYSTEM, OBJECT -> Optional.empty();
    };
  }

  private static Optional<Objection> addressTooLong(Values order) {
    int length = length(order, "avsStreet") + length(order, "avsPostalCode");
    return objection(
        length > LONGEST_ADDRESS,
        keyword(Scope.ORDER, "$AVS.STREETADDRESS"),
        "Street and postal code together are at most 24 characters.");
  }

  private static Optional<Objection> noAddress(Values cassette) {
    return Connection.of(cassette).isLine() ? Optional.empty() : noUrl(cassette);
  }

  private static Optional<Objection> noUrl(Values cassette) {
    return objection(
        cassette.find("hostName").isPresent() && GatewayLink.address(cassette).isEmpty(),
        keyword(Scope.CASSETTE, "$HOSTNAME"),
        "Host name, port and path make up the URL https://HOSTNAME:PORT/PATH.");
  }

  private static Optional<Objection> noCertificate(Values cassette) {
    return objection(
        !cassette.find("trustedCertificate").map(Certificates::canBeRead).orElse(true),
        keyword(Scope.CASSETTE, "$TRUSTEDCERTIFICATE"),
        "Trusted certificates are X.509 in PEM form, each with its lines BEGIN CERTIFICATE and"
            + " END CERTIFICATE.");
  }

  private static Optional<Objection> objection(boolean broken, Keyword keyword, String sentence) {
    return broken ? Optional.of(new Objection(keyword, sentence)) : Optional.empty();
  }

  private static int length(Values values, String property) {
    return values.find(property).map(String::length).orElse(0);
  }

  private static Keyword keyword(Scope scope, String name) {
    return VisaNetKeywords.TABLE.find(scope, name).orElseThrow();
  }
}
