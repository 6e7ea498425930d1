package org.tapedeck.framework.purchase;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tapedeck.framework.purchase.PartOne.Return;

/**
 * What is said of part one, in the order of the codes: the first row that fits is the answer. Whose
 * reservation it is, whether it is over (1301), and whether a token was used (1331), the engine
 * finds out by itself.
 */
public final class PartOneRules {

  private record Row(PurchaseFailure failure, Predicate<PartOneCase> fits) {}

  // spotless:off
  private static final List<Row> TABLE =
      List.of(
          row(PurchaseFailure.CUSTOMER_MISSING,      it -> it.call().customer().isEmpty()),
          row(PurchaseFailure.CARD_MISSING,          it -> it.needs().card() && !it.hasCard()),
          row(PurchaseFailure.CARD_NOT_WANTED,       PartOneCase::hasUnwantedCard),
          row(PurchaseFailure.COUNTRY_MISSING,       PartOneCase::isCountryMissing),
          row(PurchaseFailure.COUNTRY_NOT_PERMITTED, PartOneCase::isCountryForbidden),
          row(PurchaseFailure.EMAIL_BAD,             PartOneCase::isMailBad),
          row(PurchaseFailure.CUSTOMER_INCOMPLETE,   PartOneCase::isCustomerIncomplete),
          card(PurchaseFailure.CARD_NUMBER_MISSING,  it -> it.card().lacks("card_number")),
          card(PurchaseFailure.CARD_TYPE_UNKNOWN,    PartOneCase::isTypeUnknown),
          card(PurchaseFailure.CARD_TYPE_NOT_TAKEN,  PartOneCase::isTypeNotTaken),
          card(PurchaseFailure.CARD_NUMBER_INVALID,  PartOneCase::isNumberInvalid),
          card(PurchaseFailure.EXPIRY_MISSING,       it -> it.card().lacks("expiry_date")),
          card(PurchaseFailure.EXPIRY_INVALID,       PartOneCase::hasExpired),
          card(PurchaseFailure.CODE_MISSING,         it -> it.card().lacks("cv_two")),
          card(PurchaseFailure.CODE_INVALID,         PartOneCase::isCodeInvalid),
          card(PurchaseFailure.ISSUE_MISSING,        PartOneCase::isIssueMissing),
          card(PurchaseFailure.ISSUE_INVALID,        PartOneCase::isIssueInvalid),
          card(PurchaseFailure.BILLING_NOT_SUPPORTED, it -> it.hasBilling() && !it.needs().billingAddress()),
          card(PurchaseFailure.BILLING_INCOMPLETE,   PartOneCase::isBillingIncomplete),
          card(PurchaseFailure.START_MISSING,        PartOneCase::isStartMissing),
          card(PurchaseFailure.START_INVALID,        PartOneCase::isStartInvalid),
          row(PurchaseFailure.PREFILLED_DIFFERS,     PartOneCase::differsFromPrefilled),
          card(PurchaseFailure.CARD_IN_CLEAR,        it -> !it.call().encrypted()),
          row(PurchaseFailure.RETURN_TOKEN_BAD,      it -> !ReturnRules.isToken(returns(it).token())),
          row(PurchaseFailure.RETURN_DOMAIN_BAD,     it -> !ReturnRules.isDomain(returns(it).domain())),
          row(PurchaseFailure.RETURN_PATH_BAD,       it -> !ReturnRules.isPath(returns(it).path(), returns(it).token())),
          row(PurchaseFailure.RETURN_HTTPS_BAD,      PartOneCase::isHttpsBad),
          row(PurchaseFailure.ENCRYPTION_KEY_BAD,    PartOneCase::isKeyBad),
          // Asked last, for it looks into the database.
          row(PurchaseFailure.RETURN_DOMAIN_BAD,     PartOneCase::isReturnUnknown));
  // spotless:on

  private PartOneRules() {}

  /** What is wrong with it; empty when nothing is. */
  public static Optional<PurchaseFailure> failure(PartOne call, PartOneTerms terms) {
    PartOneCase given = new PartOneCase(call, terms);
    return TABLE.stream()
        .filter(row -> row.fits().test(given))
        .map(Row::failure)
        .findFirst()
        .or(() -> terms.cassette().failure(call));
  }

  private static Row row(PurchaseFailure failure, Predicate<PartOneCase> fits) {
    return new Row(failure, fits);
  }

  /** Nothing is said of a card that is not there. */
  private static Row card(PurchaseFailure failure, Predicate<PartOneCase> fits) {
    return row(failure, it -> it.hasCard() && fits.test(it));
  }

  private static Return returns(PartOneCase given) {
    return given.call().returns();
  }
}
