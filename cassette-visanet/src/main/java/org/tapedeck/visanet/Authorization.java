package org.tapedeck.visanet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Approved;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.wire.Malformed;

/** One authorization: the request's record, and what its answer says. */
final class Authorization {

  private static final String CONTENT_TYPE = "x-Visa-II/x-auth";

  // spotless:off
  private static final Values ALWAYS = Values.of(Map.of(
      "transactionCode",        "56",   // mail or telephone order, card not present
      "requestedACI",           "Y",    // CPS capable
      "receivingInstitutionId", "",     // not for credit cards
      "marketSpecificData",     "",     // hotel and car rental only
      "secondaryAmount",        "",     // the rest belongs to reversals
      "transactionIdentifier",  "",
      "reversalAndCancelData",  ""));
  // spotless:on

  private final Values values;

  Authorization(ApprovalRequest request) {
    values =
        UpperCase.of(VisaNetKeywords.withAccountDefaults(request.configuration().account()))
            .and(request.order())
            .and(ALWAYS)
            .and(translated(request));
  }

  Message message() {
    FramedRecord record = new FramedRecord(AuthorizationFormats.REQUEST, values, true);
    return new Message(CONTENT_TYPE, record.bytes().length, List.of(record));
  }

  HostOutcome outcome(byte[] record) throws Malformed {
    AuthorizationAnswer answer = new AuthorizationAnswer(record);
    if (!answer.answers(values)) {
      return new Unknown("the answer belongs to another authorization");
    }
    HostOutcome outcome = VisaNetCodes.outcome(answer.evidence(values));
    boolean doubtful = outcome instanceof Approved && !answer.canBeSettled();
    return doubtful ? new Unknown("approved without a valid approval code or date") : outcome;
  }

  private static Values translated(ApprovalRequest request) {
    Values order = request.order();
    return Values.of(
        Map.of(
            "currencyCode", request.amount().currency(),
            "sequenceNumber", String.valueOf(request.transactionNumber()),
            "expiry", monthAndYear(order.text("expiry")),
            "addressData",
                UpperCase.of(order.text("avsStreet")) + " " + order.text("avsPostalCode"),
            // Older editions ask for at least three digits, newer ones take them.
            "transactionAmount", String.format(Locale.ROOT, "%03d", request.amount().minorUnits()),
            "groupIII", GroupIII.blocks(order.find("cvv2"))));
  }

  /** MMYY from the YYYYMM that the command brings. */
  private static String monthAndYear(String expiry) {
    return expiry.substring(4) + expiry.substring(2, 4);
  }
}
