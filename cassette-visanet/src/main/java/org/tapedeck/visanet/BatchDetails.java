package org.tapedeck.visanet;

import static java.time.format.DateTimeFormatter.ofPattern;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.BatchItem.Kind;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;

/** What a batch's detail record holds for a sale and for a credit (section 5.4). */
final class BatchDetails {

  private static final DateTimeFormatter MONTH_AND_DAY = ofPattern("MMdd", Locale.ROOT);
  private static final DateTimeFormatter TIME_OF_DAY = ofPattern("HHmmss", Locale.ROOT);

  /** Spaces are rejected, as RB field 19 (section 5.4). */
  private static final String NO_IDENTIFIER = "0".repeat(15);

  // spotless:off
  private static final Values CREDIT = Values.of(Map.ofEntries(
      Map.entry("transactionCode",       "CR"),
      Map.entry("transactionStatus",     "00"),  // not reversed, answer received
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
                "reimbursementAttribute", account.text("reimbursementAttribute"),
                "settlementAmount", minorUnits(item.amount()),
                "purchaseId", String.valueOf(item.orderNumber())));
    return common.and(item.kind() == Kind.PAYMENT ? sale(item) : credit(item));
  }

  private static Values sale(BatchItem item) {
    Values evidence = item.evidence();
    Values own =
        Values.of(
            Map.of(
                "transactionCode", Authorization.CODE,
                "localDate", evidence.text("localTransactionDate").substring(0, 4),
                "localTime", evidence.text("localTransactionTime"),
                // Not every network gives 15 characters. What is missing is zeros, as the source S3
                // fills it (section 4): spaces would be rejected, and with them the whole batch.
                "transactionIdentifier", Reversal.identifier(evidence),
                "transactionStatus", evidence.find("reversalStatus").orElse("0") + "0",
                "authorizedAmount", minorUnits(item.authorized()),
                "totalAuthorizedAmount", minorUnits(item.authorized())));
    return evidence.and(own);
  }

  private Values credit(BatchItem item) {
    ZonedDateTime time = TimeZones.local(account, item.time());
    return CREDIT.and(
        Values.of(
            Map.of(
                "localDate", MONTH_AND_DAY.format(time),
                "localTime", TIME_OF_DAY.format(time))));
  }

  private static String minorUnits(Money amount) {
    return String.valueOf(amount.minorUnits());
  }
}
