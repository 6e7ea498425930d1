package org.tapedeck.hostsim.paynet;

import static org.tapedeck.hostsim.shops.Format.optional;
import static org.tapedeck.hostsim.shops.Format.required;

import java.util.List;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.shops.Format;
import org.tapedeck.hostsim.shops.Shop;
import org.tapedeck.hostsim.shops.Shops;

/**
 * What a buyer came with, sent by a shop or by himself: nothing of it is signed.
 *
 * @param utref the shop's name for it
 * @param amount in øre
 */
record Purchase(
    Shop shop, String utref, String pmd, long amount, String currency, String description) {

  // spotless:off
  private static final List<Format> FORMATS = List.of(
      required("ttype",    "sale"),
      required("id",       "\\d{8}"),
      required("subid",    "\\d{4}"),
      required("currency", "NOK"),
      required("utref",    "[!-~]{1,32}"),
      required("amount",   "0*[1-9]\\d{0,11}"),
      optional("desc",     "(?s).{0,255}"),
      required("PMD",      "(?s).{1,255}"));
  // spotless:on

  private static final List<String> AGREED = List.of("secret", "receipt-url", "return-url");

  /**
   * @throws IllegalArgumentException with what is wrong
   */
  static Purchase read(Form form, Shops shops) {
    Format.check(FORMATS, form);
    Shop shop =
        shops
            .of(form.get("id"))
            .orElseThrow(() -> new IllegalArgumentException("id names no shop."));
    AGREED.forEach(shop::get);
    return new Purchase(
        shop,
        form.get("utref"),
        form.get("PMD"),
        ore(form.get("amount"), shop.get("unit")),
        form.get("currency"),
        form.get("desc"));
  }

  private static long ore(String amount, String unit) {
    return Long.parseLong(amount) * (unit.equals("kroner") ? 100 : 1);
  }
}
