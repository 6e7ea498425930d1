package org.tapedeck.framework.receipt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;

/**
 * What a receipt takes from the values that a cassette brought with a bank's yes: the first of the
 * properties that is there. What is not named here stays out of it.
 */
enum Evidence {
  // spotless:off
  REFERENCE(    "bankReference", "retrievalReferenceNumber"),
  AUTHORISATION("authNumber",    "authNum",   "authCode"),
  CARD(         "maskedCard",    "maskedPan", "cardNumber");
  // spotless:on

  private static final int LONGEST = 200;

  /** As many digits as only a card number has that was not masked. */
  private static final Pattern UNMASKED = Pattern.compile("\\d{12,}");

  private final List<String> properties;

  Evidence(String... properties) {
    this.properties = List.of(properties);
  }

  Optional<String> in(Values values) {
    return properties.stream()
        .flatMap(property -> values.find(property).stream())
        .findFirst()
        .flatMap(Evidence::fit)
        .map(it -> this == CARD ? masked(it) : it);
  }

  /** On one line, and cut; empty when nothing is left. */
  static Optional<String> fit(String value) {
    return Optional.of(OneLine.of(value))
        .filter(it -> !it.isEmpty())
        .map(it -> it.substring(0, Math.min(it.length(), LONGEST)));
  }

  /** A bank that sends the whole number must not make us show it. */
  private static String masked(String card) {
    String digits = card.replaceAll("[ -]", "");
    return UNMASKED.matcher(digits).find() ? Secrecy.MASKED.shown(digits).orElse("") : card;
  }
}
