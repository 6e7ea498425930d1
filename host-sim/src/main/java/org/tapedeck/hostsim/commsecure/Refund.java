package org.tapedeck.hostsim.commsecure;

import java.util.Locale;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.books.Entry;

/** Money given back. */
record Refund(String shop, String merchantTransId, String of, long amount, Said said)
    implements Entry {

  boolean isFor(String transId, long cents) {
    return of.equals(transId) && amount == cents;
  }

  @Override
  public String line() {
    return String.format(
        Locale.ROOT,
        "refund shop=%s merchant-transid=%s of=%s amount=%d transid=%s",
        shop,
        Form.encode(merchantTransId),
        Form.encode(of),
        amount,
        Form.encode(said.lines().get("TransID")));
  }
}
