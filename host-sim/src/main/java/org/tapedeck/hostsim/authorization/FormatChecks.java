package org.tapedeck.hostsim.authorization;

import static org.tapedeck.hostsim.authorization.TransactionCode.Kind.CARD_CHECK;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tapedeck.hostsim.layout.CardNumbers;

/** What a request must fulfil before anybody asks for money. The first broken row is the answer. */
final class FormatChecks {
  private static final long AMOUNT_MAX = 9_999_999;

  private record Check(String code, Predicate<AuthorizationRequest> holds) {}

  // spotless:off
  private static final List<Check> CHECKS = List.of(
      //        code  what must hold
      new Check("06", request -> !request.get("sequenceNumber").equals("0000")),
      new Check("30", request -> request.fixed().firstWrong().isEmpty()),
      new Check("30", request -> TimeZones.isKnown(request.get("timeZone"))),
      new Check("12", request -> TransactionCode.of(request.get("transactionCode")).isPresent()),
      new Check("14", request -> CardNumbers.isNumeric(request.card().pan())),
      new Check("EA", request -> CardNumbers.hasUsualLength(request.card().pan())),
      new Check("EB", request -> CardNumbers.checkDigitHolds(request.card().pan())),
      new Check("80", request -> request.card().hasExpiry()),
      new Check("13", FormatChecks::amountFitsTransaction),
      new Check("30", FormatChecks::partsAreWellFormed),
      new Check("30", request -> request.groups().wellFormed()),
      new Check("EC", request -> CardVerification.isWellFormed(request.groups())),
      new Check("05", request -> request.amount() <= AMOUNT_MAX));
  // spotless:on

  private FormatChecks() {}

  static Optional<String> refusal(AuthorizationRequest request) {
    return CHECKS.stream().filter(c -> !c.holds().test(request)).map(Check::code).findFirst();
  }

  private static boolean amountFitsTransaction(AuthorizationRequest request) {
    if (!request.get("amount").matches("\\d{1,12}")) {
      return false;
    }
    return request.transactionCode().is(CARD_CHECK) == (request.amount() == 0);
  }

  private static boolean partsAreWellFormed(AuthorizationRequest request) {
    return RequestFormat.PARTS.stream().allMatch(part -> part.holds(request.get(part.name())));
  }
}
