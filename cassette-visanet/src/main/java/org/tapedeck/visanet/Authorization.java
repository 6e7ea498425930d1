package org.tapedeck.visanet;

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

  /** Mail or telephone order, card not present; the batch says so, too, whatever was repeated. */
  static final String CODE = "56";

  private static final String REPEATED = "66";

  // spotless:off
  private static final Values ALWAYS = Values.of(Map.of(
      "requestedACI",           "Y",    // CPS capable
      "secondaryAmount",        "",     // the rest belongs to reversals
      "transactionIdentifier",  "",
      "reversalAndCancelData",  ""));
  // spotless:on

  private final Values values;

  Authorization(ApprovalRequest request) {
    values =
        CardTerms.of(request.configuration(), request.order(), request.amount())
            .and(ALWAYS)
            .and(translated(request));
  }

  Message message() {
    return CardTerms.message(values);
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
            "transactionCode",
            request.repeated() ? REPEATED : CODE,
            "sequenceNumber",
            String.valueOf(request.transactionNumber()),
            "addressData",
            UpperCase.of(order.text("avsStreet")) + " " + order.text("avsPostalCode"),
            "groupIII",
            GroupIII.blocks(order.find("cvv2"))));
  }
}
