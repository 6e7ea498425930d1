package org.tapedeck.hostsim.paynet;

import java.util.Locale;
import java.util.Set;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.mac.Hash;
import org.tapedeck.hostsim.mac.Signature;
import org.tapedeck.hostsim.shops.Signing;

/** Writes receipts, at each delivery anew. */
final class Receipt {
  private static final String UNKNOWN = "999999999999999999";
  private static final Set<String> UNSIGNED = Set.of("mac", "attempt");

  private final Knobs knobs;
  private final Signing signing;

  Receipt(Knobs knobs) {
    this.knobs = knobs;
    this.signing = new Signing(knobs, "mac");
  }

  /**
   * @param attempt which delivery of it, from 1
   */
  Form of(Sale sale, int attempt) {
    Form form = facts(sale).and("attempt", Integer.toString(attempt));
    String hash = sale.purchase().shop().get("hash").toUpperCase(Locale.ROOT);
    Signature signature = new Signature(Hash.valueOf(hash), UNSIGNED);
    return signing.sign(form, signature, sale.purchase().shop().get("secret"));
  }

  private Form facts(Sale sale) {
    Purchase purchase = sale.purchase();
    boolean known = knobs.use("utref").equals("own");
    boolean own = knobs.use("currency").equals("own");
    return Form.of(
        "utref", known ? purchase.utref() : UNKNOWN,
        "pmd", purchase.pmd(),
        "irrn", sale.irrn(),
        "amount", Long.toString(sale.amount()),
        "currency", own ? purchase.currency() : "SEK",
        "status", sale.isPaid() ? "OK" : "FAIL",
        "time", Long.toString(sale.time().getEpochSecond()));
  }
}
