package org.tapedeck.hostsim.commsecure;

import java.util.Set;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.mac.Hash;
import org.tapedeck.hostsim.mac.Signature;
import org.tapedeck.hostsim.shops.Format;
import org.tapedeck.hostsim.shops.Shop;
import org.tapedeck.hostsim.shops.Shops;
import org.tapedeck.hostsim.shops.Signing;

/**
 * What a buyer came with, sent by a shop or by himself.
 *
 * @param reference the shop's name for its attempt
 * @param owner the shop's customer or invoice
 * @param amount in cents
 */
record Sale(Generation generation, Shop shop, String reference, String owner, long amount) {
  static final Signature SIGNATURE = new Signature(Hash.SHA1, Set.of("MAC"));

  /**
   * @throws IllegalArgumentException with what is wrong
   */
  static Sale read(Generation generation, Form form, Shops shops) {
    Format.check(generation.formats(), form);
    Shop shop =
        form.find("MerchantID")
            .map(shops::of)
            .orElseGet(shops::only)
            .orElseThrow(() -> new IllegalArgumentException("MerchantID names no shop."));
    if (generation == Generation.B) {
      checkSignature(form, shop);
    }
    return new Sale(
        generation,
        shop,
        form.get(generation.reference()),
        form.get(generation.owner()),
        Long.parseLong(form.get("Amount")));
  }

  private static void checkSignature(Form form, Shop shop) {
    if (!SIGNATURE.fits(form.get("MAC"), Signing.byName(form), shop.get("secret"))) {
      throw new IllegalArgumentException("The MAC is not right.");
    }
  }
}
