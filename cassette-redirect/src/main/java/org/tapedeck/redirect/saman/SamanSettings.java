package org.tapedeck.redirect.saman;

import java.net.URI;
import java.util.Optional;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.BankLink;
import org.tapedeck.redirect.WebAddress;

/** The settings in force, by what they mean. */
record SamanSettings(Values cassette, Values account) {

  static SamanSettings of(Configuration configuration) {
    return new SamanSettings(
        SamanKeywords.withCassetteDefaults(configuration.cassette()),
        SamanKeywords.withAccountDefaults(configuration.account()));
  }

  String mid() {
    return account.text("mid");
  }

  /** The terminal, where it travels as a number. */
  long terminal() {
    return Long.parseLong(mid());
  }

  Optional<String> password() {
    return account.find("password");
  }

  Profile profile() {
    return Profile.valueOf(account.text("profile"));
  }

  /** Whether a second verify of the same receipt is answered by a code 2. */
  boolean repeatsByCode2() {
    return account.text("repeatVerify").equals("code2");
  }

  /** Whether reversals name an amount, so that less than all can be asked for. */
  boolean reversesAmounts() {
    return profile() == Profile.SOAP && reverseOperation().equals("reverseTransaction1");
  }

  String reverseOperation() {
    return account.text("reverseOperation");
  }

  boolean sendsByPost() {
    return profile() == Profile.SOAP || account.text("sendBy").equals("POST");
  }

  String path(String property) {
    return cassette.text(property);
  }

  /** The page that buyers are sent to: the account's own, or that of the bank's host. */
  Optional<URI> payPage() {
    return account
        .find("payPage")
        .flatMap(WebAddress::of)
        .or(() -> BankLink.address(cassette).map(root -> root.resolve(defaultPage())));
  }

  private String defaultPage() {
    if (profile() == Profile.SOAP) {
      return "/Payment.aspx";
    }
    return sendsByPost() ? "/OnlinePG/OnlinePG" : "/OnlinePG/SendToken";
  }
}
