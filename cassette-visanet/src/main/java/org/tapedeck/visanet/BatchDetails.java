package org.tapedeck.visanet;

import static java.time.format.DateTimeFormatter.ofPattern;

import java.time.ZonedDateTime;
import java.util.Map;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.BatchItem.Kind;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;

/** What a batch's detail record holds for a sale and for a credit (section 5.4). */
final class BatchDetails {

  /** Spaces would be refused, so what an identifier lacks is zeros. */
  private static final String NO_IDENTIFIER = "0".repeat(15);

  // spotless:off
  private static final Values SALE = Values.of(Map.of(
      "transactionCode",       "56",
      "transactionStatus",     "00"));  // not reversed, answer received

  private static final Values CREDIT = Values.of(Map.ofEntries(
      Map.entry("transactionCode",       "CR"),
      Map.entry("transactionStatus",     "00"),
      Map.entry("requestedACI",          "Y"),
      Map.entry("returnedACI",           ""),
      Map.entry("authSourceCode",        "9"),   // not authorized
      Map.entry("responseCode",          ""),
      Map.entry("authCode",              ""),
      Map.entry("avsResultCode",         "0"),   // not asked for
      Map.entry("transactionIdentifier", NO_IDENTIFIER),
      Map.entry("validationCode",        ""),
      Map.entry("authorizedAmount",      "0"),
      Map.entry("totalAuthorizedAmount", "0")));
  // spotless:on

  private final Values account;

  BatchDetails(Values account) {
    this.account = account;
  }

  Values values(BatchItem item) {
    Values common =
        Values.of(
            Map.of(
                "pan", item.order().text("pan"),
                "sequenceNumber", String.valueOf(item.transactionNumber()),
                "settlementAmount", minorUnits(item.amount()),
                "purchaseId", String.valueOf(item.orderNumber())));
    return common.and(item.kind() == Kind.PAYMENT ? sale(item) : credit(item));
  }

  private static Values sale(BatchItem item) {
    Values evidence = item.evidence();
    String identifier = evidence.text("transactionIdentifier") + NO_IDENTIFIER;
    Values own =
        Values.of(
            Map.of(
                "localDate", evidence.text("localTransactionDate").substring(0, 4),
                "localTime", evidence.text("localTransactionTime"),
                "transactionIdentifier", identifier.substring(0, NO_IDENTIFIER.length()),
                "authorizedAmount", minorUnits(item.approved()),
                "totalAuthorizedAmount", minorUnits(item.approved())));
    return evidence.and(SALE).and(own);
  }

  private Values credit(BatchItem item) {
    ZonedDateTime time = TimeZones.local(account, item.time());
    return CREDIT.and(
        Values.of(
            Map.of(
                "localDate", ofPattern("MMdd").format(time),
                "localTime", ofPattern("HHmmss").format(time))));
  }

  private static String minorUnits(Money amount) {
    return String.valueOf(amount.minorUnits());
  }
}
