package org.tapedeck.redirect.paynet;

import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;

/**
 * The buyer's browser coming back (section 4.3). Nothing of it is signed, its IRRN neither: it
 * leads the buyer to his page, and that it says FAIL frees nothing, since a receipt may still come.
 */
final class Return {

  private final Inbound call;
  private final Visit visit;

  Return(Inbound call, Visit visit) {
    this.call = call;
    this.visit = visit;
  }

  Verdict verdict() {
    return call.one("PMD").filter(pmd -> MerchantData.isOf(visit, pmd)).isPresent()
        ? new Verdict.Nothing()
        : new Verdict.Forged("A browser came back with merchant data that was never given out.");
  }
}
