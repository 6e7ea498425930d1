package org.tapedeck.framework.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.merchant.Account;

/**
 * The server's own addresses as banks and buyers see them: from its settings, never from a request.
 */
@Dependent
public class VisitAddresses {

  public static final String SETTING = "tapedeck.public-url";

  private static final String DOOR = "/webapp/PaymentManager";

  private final Optional<String> publicUrl;

  @Inject
  public VisitAddresses(@ConfigProperty(name = SETTING) Optional<String> publicUrl) {
    this.publicUrl = publicUrl.map(url -> url.replaceAll("/+$", ""));
  }

  /**
   * @throws Refused when nobody has said where the server is seen from outside
   */
  Visit.Addresses of(Account.Key account, String token) {
    String bank =
        "/bank/%s/%d/%d/"
            .formatted(
                escaped(account.cassetteName()), account.merchantNumber(), account.accountNumber());
    return new Visit.Addresses() {
      @Override
      public URI call(String name) {
        return at(bank + name);
      }

      @Override
      public URI call(String name, String returnToken) {
        return at(bank + name + "/" + returnToken);
      }

      @Override
      public URI page() {
        return at("/visit/" + token + "/wait");
      }
    };
  }

  /** The page that sends a buyer away. */
  public URI departure(String token) {
    return at("/visit/" + token);
  }

  private URI at(String path) {
    return URI.create(publicUrl.orElseThrow(VisitAddresses::missing) + DOOR + path);
  }

  private static Refused missing() {
    return new Refused(
        PrimaryReturnCode.PRC_CASSETTE_ERROR,
        SecondaryReturnCode.RC_HOST_SETUP,
        "The server's setting " + SETTING + " is missing, so no bank could send a buyer back.");
  }

  private static String escaped(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
