package org.tapedeck.visanet;

import static org.tapedeck.cassette.Content.number;
import static org.tapedeck.cassette.Content.oneOf;
import static org.tapedeck.cassette.Content.text;
import static org.tapedeck.cassette.Scope.DEPOSIT;
import static org.tapedeck.cassette.Secrecy.PLAIN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Values;

/**
 * Purchasing card data, level II (specification, section 6.5). Amounts are whole numbers of the
 * currency's smallest unit. What group 8 of a batch's detail has a place for, the purchase order
 * number and one tax, travels if the account's $LEVEL2 is 1. Everything is checked, kept and shown.
 */
final class PurchasingCard {

  /** Group 8 is for these. */
  private static final Set<String> BRANDS = Set.of("Visa", "MasterCard");

  private static final Content AMOUNT = number(0L, 999_999_999_999L);
  private static final Content WORDS = text(1, 25);
  private static final Content ORDER_NUMBER = text(1, 16);
  private static final Content CODE = text(1, 4);
  private static final Content FLAG = oneOf("0", "1");

  private PurchasingCard() {}

  static KeywordTable addTo(KeywordTable table) {
    // spotless:off
    return table
        //        scope    keyword                               property                            code  content       secrecy
        .optional(DEPOSIT, "$PCARD.SHIPPINGAMOUNT",              "pcardShippingAmount",              1005, AMOUNT,       PLAIN)
        .optional(DEPOSIT, "$PCARD.DUTYAMOUNT",                  "pcardDutyAmount",                  1006, AMOUNT,       PLAIN)
        .optional(DEPOSIT, "$PCARD.DUTYREFERENCE",               "pcardDutyReference",               1007, WORDS,        PLAIN)
        .optional(DEPOSIT, "$PCARD.NATIONALTAXAMOUNT",           "pcardNationalTaxAmount",           1008, AMOUNT,       PLAIN)
        .optional(DEPOSIT, "$PCARD.LOCALTAXAMOUNT",              "pcardLocalTaxAmount",              1009, AMOUNT,       PLAIN)
        .optional(DEPOSIT, "$PCARD.OTHERTAXAMOUNT",              "pcardOtherTaxAmount",              1010, AMOUNT,       PLAIN)
        .optional(DEPOSIT, "$PCARD.TOTALTAXAMOUNT",              "pcardTotalTaxAmount",              1011, AMOUNT,       PLAIN)
        .optional(DEPOSIT, "$PCARD.MERCHANTTAXID",               "pcardMerchantTaxId",               1012, WORDS,        PLAIN)
        .optional(DEPOSIT, "$PCARD.ALTERNATETAXID",              "pcardAlternateTaxId",              1013, WORDS,        PLAIN)
        .optional(DEPOSIT, "$PCARD.TAXEXEMPTINDICATOR",          "pcardTaxExemptIndicator",          1014, FLAG,         PLAIN)
        .optional(DEPOSIT, "$PCARD.MERCHANTDUTYTARIFFREFERENCE", "pcardMerchantDutyTariffReference", 1015, WORDS,        PLAIN)
        .optional(DEPOSIT, "$PCARD.CUSTOMERDUTYTARIFFREFERENCE", "pcardCustomerDutyTariffReference", 1016, WORDS,        PLAIN)
        .optional(DEPOSIT, "$PCARD.SUMMARYCOMMODITYCODE",        "pcardSummaryCommodityCode",        1017, CODE,         PLAIN)
        .optional(DEPOSIT, "$PCARD.MERCHANTTYPE",                "pcardMerchantType",                1018, CODE,         PLAIN)
        .optional(DEPOSIT, "$PCARD.PURCHASEORDERNUMBER",         "pcardPurchaseOrderNumber",         1019, ORDER_NUMBER, PLAIN);
    // spotless:on
  }

  /**
   * Objects to data for a card that no group 8 is for, and to a tax on what is exempt.
   *
   * @param deposit with what is stored of the order
   */
  static Optional<Objection> objection(Values deposit) {
    if (Brands.of(deposit.text("pan")).filter(BRANDS::contains).isEmpty()) {
      return objection("$PCARD.PURCHASEORDERNUMBER", "and the like are for Visa and MasterCard.");
    }
    return isExempt(deposit) && tax(deposit).filter(amount -> amount > 0).isPresent()
        ? objection("$PCARD.TAXEXEMPTINDICATOR", "is 1, but there is a tax.")
        : Optional.empty();
  }

  /**
   * Whether the batch's details have group 8: no host has confirmed it, so an account asks for it.
   */
  static boolean travels(BatchCloseRequest request) {
    Values account = VisaNetKeywords.withAccountDefaults(request.configuration().account());
    return account.number("level2") == 1;
  }

  /** What group 8 says of an item, if its detail has one. */
  static Values group8(BatchItem item) {
    Values slip = item.slip();
    String orderNumber = String.valueOf(item.orderNumber());
    return Values.of(
        Map.of(
            "optionalAmountIdentifier", identifier(slip),
            "optionalAmount", String.valueOf(tax(slip).orElse(0L)),
            "purchaseOrderNumber",
                UpperCase.of(slip.find("pcardPurchaseOrderNumber").orElse(orderNumber))));
  }

  /** 0 not told, 1 a local or sales tax, 2 exempt from it. */
  private static String identifier(Values slip) {
    if (isExempt(slip)) {
      return "2";
    }
    return tax(slip).filter(amount -> amount > 0).isPresent() ? "1" : "0";
  }

  /** The one tax that there is a place for; of a shop that does not tell them apart, all of it. */
  private static Optional<Long> tax(Values slip) {
    return slip.find("pcardLocalTaxAmount")
        .or(() -> slip.find("pcardTotalTaxAmount"))
        .map(Long::valueOf);
  }

  private static boolean isExempt(Values slip) {
    return slip.find("pcardTaxExemptIndicator").filter("1"::equals).isPresent();
  }

  private static Optional<Objection> objection(String keyword, String sentence) {
    return Optional.of(
        new Objection(VisaNetKeywords.TABLE.find(DEPOSIT, keyword).orElseThrow(), sentence));
  }
}
