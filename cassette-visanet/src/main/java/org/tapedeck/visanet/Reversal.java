package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.wire.Malformed;

/**
 * One reversal of an authorization: the record of an authorization with the data of the one that it
 * takes back (VisaNet specification, section 4).
 */
final class Reversal {

  /** What a reversal that was done leaves for the settlement (section 5.4, byte 82). */
  static final Values MARK = Values.of(Map.of("reversalStatus", "1"));

  private static final String NO_IDENTIFIER = "0".repeat(15);

  /** Online authorization reversal. */
  private static final String CODE = "59";

  private static final String REPEATED = "69";

  // spotless:off
  private static final Values ALWAYS = Values.of(Map.of(
      "addressData",           "",
      "groupIII",              GroupIII.blocks(Optional.empty())));
  // spotless:on

  private final Values values;
  private final boolean repeated;
  private final boolean reversedBefore;

  Reversal(ReversalRequest request) {
    repeated = request.repeated();
    reversedBefore = request.evidence().find("reversalStatus").isPresent();
    values =
        CardTerms.of(request.configuration(), request.order(), request.authorized())
            .and(ALWAYS)
            .and(ofTheOriginal(request.evidence()))
            .and(
                Values.of(
                    Map.of(
                        "transactionCode", repeated ? REPEATED : CODE,
                        "sequenceNumber", String.valueOf(request.transactionNumber()),
                        "secondaryAmount", secondaryAmount(request.left()))));
  }

  /** Only a network that gave an identifier can find the authorization by it again. */
  static boolean canBeAsked(Values evidence) {
    return !identifier(evidence).equals(NO_IDENTIFIER);
  }

  Message message() {
    return CardTerms.message(values);
  }

  HostOutcome outcome(byte[] record) throws Malformed {
    AuthorizationAnswer answer = new AuthorizationAnswer(record);
    return answer.answers(values)
        ? outcome(answer.evidenceOfReversal())
        : new Unknown("the answer belongs to another authorization");
  }

  private HostOutcome outcome(Values evidence) {
    if (repeated) {
      return ReversalCodes.ofARepetition(evidence);
    }
    return reversedBefore ? ReversalCodes.afterAnother(evidence) : ReversalCodes.outcome(evidence);
  }

  /** 15 characters, as the settlement fills up a short one too. */
  static String identifier(Values evidence) {
    String answered = evidence.find("transactionIdentifier").orElse("") + NO_IDENTIFIER;
    return answered.substring(0, NO_IDENTIFIER.length());
  }

  private static Values ofTheOriginal(Values evidence) {
    byte[] data = AuthorizationFormats.REVERSAL_DATA.encode(evidence);
    return Values.of(
        Map.of(
            "requestedACI", evidence.text("returnedACI"),
            "transactionIdentifier", identifier(evidence),
            "reversalAndCancelData", new String(data, US_ASCII)));
  }

  /** What will be settled; empty when that is nothing, although older editions wrote zeros. */
  private static String secondaryAmount(Money left) {
    return left.amount() == 0 ? "" : CardTerms.digits(left);
  }
}
