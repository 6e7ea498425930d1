package org.tapedeck.framework.purchase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.mail.MailAddress;

/** A part one, and what it is held against. */
record PartOneCase(PartOne call, PartOneTerms terms) {

  private static final Set<String> REQUIRED =
      Set.of("first_name", "last_name", "town", "work_phone", "home_phone");

  private static final Set<String> ADDRESS =
      Set.of(
          "billing_address_line_one", "billing_town", "billing_postcode", "billing_country_code");

  /** ISO 3166; some shops say uk. */
  private static final Set<String> COUNTRIES =
      Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("UK"))
          .map(it -> it.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final int SHORTEST_KEY = 20;
  private static final int LONGEST_KEY = 1000;

  Given customer() {
    return new Given(call.customer().orElse(Values.NONE));
  }

  Given card() {
    return new Given(call.card().orElse(Values.NONE));
  }

  Needs needs() {
    return terms.needs();
  }

  boolean hasCard() {
    return needs().card() && call.card().isPresent();
  }

  boolean hasUnwantedCard() {
    return !needs().card() && card().hasOneOf(PurchaseElements.CARD);
  }

  private String country() {
    return customer().text("country_code").toLowerCase(Locale.ROOT);
  }

  boolean isCountryMissing() {
    return !country().matches("[a-z]{2}");
  }

  boolean isCountryForbidden() {
    return !COUNTRIES.contains(country()) || !terms.permitsCountry().test(country());
  }

  boolean isMailBad() {
    String address = customer().text("email_address");
    return address.isEmpty() ? needs().email() : !MailAddress.isValid(address);
  }

  boolean isCustomerIncomplete() {
    return customer().lacksOneOf(REQUIRED)
        || customer().isTooLong()
        || call.agentReference().filter(it -> it.length() > Given.LONGEST).isPresent();
  }

  boolean differsFromPrefilled() {
    return terms.prefilled().asMap().entrySet().stream()
        .anyMatch(it -> !customer().text(it.getKey()).equals(it.getValue()));
  }

  private String number() {
    return card().text("card_number");
  }

  private Optional<CardType> type() {
    return CardType.of(number());
  }

  boolean isTypeUnknown() {
    return type().isEmpty();
  }

  boolean isTypeNotTaken() {
    return type().filter(needs().cards()::contains).isEmpty();
  }

  boolean isNumberInvalid() {
    return type().filter(it -> it.isNumber(number())).isEmpty();
  }

  boolean hasExpired() {
    return !CardDate.isExpiry(card().text("expiry_date"), terms.time());
  }

  boolean isCodeInvalid() {
    return type().filter(it -> it.isCode(card().text("cv_two"))).isEmpty();
  }

  /** Whoever leaves issue_number empty says that there is none on the card. */
  boolean isIssueMissing() {
    return lacksIssueAndStart() && !card().isLeftEmpty("issue_number");
  }

  boolean isStartMissing() {
    return lacksIssueAndStart();
  }

  private boolean lacksIssueAndStart() {
    return CardType.asksIssueOrStart(number())
        && List.of("issue_number", "start_date").stream().allMatch(card()::lacks);
  }

  boolean isIssueInvalid() {
    return !card().text("issue_number").matches("[0-9]{0,2}");
  }

  boolean isStartInvalid() {
    String start = card().text("start_date");
    return !start.isEmpty() && !CardDate.isStart(start, card().text("expiry_date"), terms.time());
  }

  boolean hasBilling() {
    return card().hasOneOf(PurchaseElements.BILLING);
  }

  boolean isBillingIncomplete() {
    return hasBilling() && (card().lacksOneOf(ADDRESS) || card().isTooLong());
  }

  boolean isReturnUnknown() {
    return !terms.knowsReturn().test(call.returns());
  }

  boolean isHttpsBad() {
    return call.returns().withHttps().filter(Set.of("yes", "no")::contains).isEmpty();
  }

  boolean isKeyBad() {
    return call.encryptionKey()
        .filter(it -> !it.isBlank())
        .filter(it -> it.length() >= SHORTEST_KEY && it.length() <= LONGEST_KEY)
        .isEmpty();
  }
}
