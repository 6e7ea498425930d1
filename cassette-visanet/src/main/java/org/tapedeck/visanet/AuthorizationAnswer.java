package org.tapedeck.visanet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.wire.Malformed;

/** The host's record E to an authorization (VisaNet specification, section 3.1). */
final class AuthorizationAnswer {

  /** What answer and request have in common. */
  private static final List<String> MATCH =
      List.of("applicationType", "storeNumber", "terminalNumber", "sequenceNumber");

  /** What the settlement, a later reversal and the merchant need. */
  private static final List<String> EVIDENCE =
      List.of(
          "responseCode",
          "responseText",
          "authCode",
          "avsResultCode",
          "returnedACI",
          "authSourceCode",
          "sequenceNumber",
          "localTransactionDate",
          "localTransactionTime",
          "retrievalReferenceNumber",
          "marketSpecificIndicator",
          "transactionIdentifier",
          "validationCode");

  // spotless:off
  private static final String CODE  = "(?!0{6})[A-Za-z0-9]{1,6}";
  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String DAY   = "(0[1-9]|[12][0-9]|3[01])";
  private static final String YEAR  = "[0-9]{2}";
  private static final String HOUR  = "([01][0-9]|2[0-3])";
  private static final String SIXTY = "[0-5][0-9]";
  // spotless:on

  private final Values answer;

  AuthorizationAnswer(byte[] record) throws Malformed {
    answer = AuthorizationFormats.RESPONSE.decode(record);
  }

  boolean answers(Values request) {
    return MATCH.stream().allMatch(field -> request.number(field) == answer.number(field));
  }

  /** Whether the host would take it in a batch (section 5.6): if not, its approval is damaged. */
  boolean canBeSettled() {
    return answer.text("authCode").matches(CODE)
        && answer.text("localTransactionDate").matches(MONTH + DAY + YEAR)
        && answer.text("localTransactionTime").matches(HOUR + SIXTY + SIXTY);
  }

  Values evidence(Values request) {
    Map<String, String> evidence = new TreeMap<>();
    EVIDENCE.forEach(property -> evidence.put(property, answer.text(property)));
    evidence.put("requestedACI", request.text("requestedACI"));
    evidence.put("cvv2ResultCode", GroupIII.cvv2ResultCode(answer.text("groupIII")));
    return Values.of(evidence);
  }

  /** The same names as in the answer to the authorization, each with a word in front. */
  Values evidenceOfReversal() {
    return Values.of(
        Map.of(
            "reversalResponseCode", answer.text("responseCode"),
            "reversalResponseText", answer.text("responseText"),
            "reversalSequenceNumber", answer.text("sequenceNumber")));
  }
}
