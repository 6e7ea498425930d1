package org.tapedeck.framework.purchase;

import java.util.Locale;

/** Where a shop wants its buyers back, once that was checked. */
final class Homes {

  private Homes() {}

  static StoredPurchase.Home of(PartOne.Return returns) {
    return new StoredPurchase.Home(
        returns.domain().orElseThrow().toLowerCase(Locale.ROOT),
        "yes".equals(returns.withHttps().orElseThrow()));
  }
}
