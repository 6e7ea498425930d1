package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;

/** The values that their cassette declares to be secret. */
final class Secrets {

  private final Map<String, String> byProperty = new HashMap<>();

  /** Those of an order. */
  Secrets(Cassette cassette, Values order) {
    add(cassette, Scope.ORDER, order);
  }

  /** Those of an account and of what holds for all accounts. */
  Secrets(Cassette cassette, Configuration configuration) {
    add(cassette, Scope.CASSETTE, configuration.cassette());
    add(cassette, Scope.PAY_SYSTEM, configuration.paySystem());
    add(cassette, Scope.ACCOUNT, configuration.account());
  }

  private void add(Cassette cassette, Scope scope, Values values) {
    for (Keyword keyword : cassette.keywords().of(scope)) {
      Optional<String> value = values.find(keyword.property());
      if (keyword.secrecy() != Secrecy.PLAIN && value.isPresent()) {
        byProperty.put(keyword.property(), value.get());
      }
    }
  }

  /** The same secrets, each far longer than any field. */
  Values overlong() {
    Map<String, String> overlong = new HashMap<>();
    byProperty.forEach((property, value) -> overlong.put(property, value.repeat(100)));
    return Values.of(overlong);
  }

  void assertNotIn(List<String> texts) {
    texts.forEach(this::assertNotIn);
  }

  private void assertNotIn(String text) {
    // The failure must not show the text either.
    byProperty.forEach(
        (property, secret) -> assertFalse(text.contains(secret), property + " is shown"));
  }
}
