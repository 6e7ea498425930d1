package org.tapedeck.framework.cardholder;

import java.util.Map;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.w3c.dom.Element;

/** What is kept of a PAReq, and has to stand in the PARes just so. */
enum Kept {
  // spotless:off
  XID(         "xid",         "Purchase", "xid"),
  ACQUIRER_BIN("acqBIN",      "Merchant", "acqBIN"),
  MERCHANT_ID( "merID",       "Merchant", "merID"),
  AMOUNT(      "purchAmount", "Purchase", "purchAmount"),
  CURRENCY(    "currency",    "Purchase", "currency"),
  EXPONENT(    "exponent",    "Purchase", "exponent"),
  /** The last four digits; a PARes has nothing but zeros before them. */
  PAN_END(     "panEnd",      "pan");
  // spotless:on

  private static final int SHOWN_DIGITS = 4;
  private static final long MOST = 999_999_999_999L;

  private final String property;
  private final String[] path;

  Kept(String property, String... path) {
    this.property = property;
    this.path = path;
  }

  static Values of(CardholderSettings shop, Asked asked, String xid) {
    Values purchase = purchase(asked.amount());
    return purchase.and(
        Values.of(
            Map.of(
                XID.property, xid,
                ACQUIRER_BIN.property, shop.acquirerBin(),
                MERCHANT_ID.property, shop.merchantId(),
                PAN_END.property, end(asked.pan()))));
  }

  private static Values purchase(Money amount) {
    if (!amount.hasMinorUnits() || amount.minorUnits() > MOST) {
      throw new IllegalArgumentException("an amount that no PAReq can bear");
    }
    return Values.of(
        Map.of(
            AMOUNT.property, "" + amount.minorUnits(),
            CURRENCY.property, amount.currency(),
            EXPONENT.property, "" + ShownAmount.exponent(amount)));
  }

  String in(Values kept) {
    return kept.text(property);
  }

  /** Which of these is another in a PARes than was kept; empty for none. */
  static String differences(Element pares, Values kept) throws Unfit {
    StringBuilder differing = new StringBuilder();
    for (Kept one : values()) {
      if (!one.isIn(pares, kept)) {
        differing.append(differing.isEmpty() ? "" : ", ").append(one.property);
      }
    }
    return differing.toString();
  }

  private boolean isIn(Element pares, Values kept) throws Unfit {
    String brought = SafeXml.text(pares, path);
    return (this == PAN_END ? end(brought) : brought).equals(in(kept));
  }

  private static String end(String pan) {
    return pan.substring(Math.max(0, pan.length() - SHOWN_DIGITS));
  }
}
