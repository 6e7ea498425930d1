package org.tapedeck.redirect.ticketswitch;

import java.util.Optional;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.Hmac;

/** The settings in force, by what they mean. */
record CoreSettings(Values cassette, Values account) {

  static CoreSettings of(Configuration configuration) {
    return new CoreSettings(
        TicketSwitchKeywords.withCassetteDefaults(configuration.cassette()),
        TicketSwitchKeywords.withAccountDefaults(configuration.account()));
  }

  String path() {
    return cassette.text("path");
  }

  String userId() {
    return account.text("userId");
  }

  String password() {
    return account.text("userPassword");
  }

  Optional<String> subId() {
    return account.find("subId");
  }

  boolean coreMails() {
    return account.text("coreMails").equals("1");
  }

  /** What the core seals a card with: the same through one purchase, another for the next one. */
  String keyOf(String reference) {
    return Hmac.SHA256.of(reference, account.text("encryptionKey"));
  }
}
