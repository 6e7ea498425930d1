package org.tapedeck.visanet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;

/** What an authorization and its reversal say alike (VisaNet specification, sections 2 and 4). */
final class CardTerms {

  private static final String CONTENT_TYPE = "x-Visa-II/x-auth";

  private CardTerms() {}

  static Values of(Configuration configuration, Values order, Money amount) {
    return UpperCase.of(VisaNetKeywords.withAccountDefaults(configuration.account()))
        .and(order)
        .and(
            Values.of(
                Map.of(
                    "applicationType", Connection.of(configuration.cassette()).authorizationType(),
                    "currencyCode", amount.currency(),
                    "expiry", monthAndYear(order.text("expiry")),
                    "receivingInstitutionId", "", // not for credit cards
                    "transactionAmount", digits(amount),
                    "marketSpecificData", ""))); // hotel and car rental only
  }

  static Message message(Values values) {
    FramedRecord record = new FramedRecord(AuthorizationFormats.REQUEST, values, true);
    return new Message(CONTENT_TYPE, record.bytes().length, List.of(record));
  }

  /** Older editions ask for at least three digits, newer ones take them. */
  static String digits(Money amount) {
    return String.format(Locale.ROOT, "%03d", amount.minorUnits());
  }

  /** MMYY from the YYYYMM that the command brings. */
  private static String monthAndYear(String expiry) {
    return expiry.substring(4) + expiry.substring(2, 4);
  }
}
