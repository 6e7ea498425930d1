package org.tapedeck.framework.purchase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elements of customer_data and card_data (redirect specification, section 5.4). */
public final class PurchaseElements {

  private static final List<String> WORDS =
      List.of(
          "title",
          "first_name",
          "initials",
          "last_name",
          "suffix",
          "address_line_one",
          "address_line_two",
          "town",
          "county",
          "postcode");

  /** Of a customer, among them what he has said of the use of his data. */
  public static final Set<String> CUSTOMER =
      Stream.of(
              WORDS.stream(),
              WORDS.stream().map(it -> it + "_latin"),
              Stream.of(
                  "country_code",
                  "work_phone",
                  "home_phone",
                  "email_address",
                  "user_can_use_data",
                  "supplier_can_use_data",
                  "world_can_use_data"))
          .flatMap(it -> it)
          .collect(Collectors.toUnmodifiableSet());

  /** The address that a card may have beside its customer's. */
  static final Set<String> BILLING =
      Set.of(
          "billing_address_line_one",
          "billing_address_line_two",
          "billing_town",
          "billing_county",
          "billing_postcode",
          "billing_country_code");

  public static final Set<String> CARD =
      Stream.concat(
              BILLING.stream(),
              Stream.of("card_number", "expiry_date", "cv_two", "issue_number", "start_date"))
          .collect(Collectors.toUnmodifiableSet());

  private PurchaseElements() {}
}
