package org.tapedeck.hostsim.commsecure;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.shops.Cents;
import org.tapedeck.hostsim.shops.Signing;

/** Makes what a shop is told of a charge: signed, and spoilt where the knobs want it. */
final class Result {
  static final String UNKNOWN = "999999999999999999";
  static final String OTHER = "999999999";

  private final Knobs knobs;
  private final Signing signing;

  Result(Knobs knobs) {
    this.knobs = knobs;
    this.signing = new Signing(knobs, "MAC");
  }

  /** As it stands in an address, behind the question mark. */
  String of(Charge charge) {
    String secret = charge.sale().shop().get("secret");
    String encoded = signing.sign(facts(charge), Sale.SIGNATURE, secret).encoded();
    return knobs.use("plus").equals("raw") ? rawPlus(encoded) : encoded;
  }

  private Form facts(Charge charge) {
    Sale sale = charge.sale();
    boolean known = knobs.use("reference").equals("own");
    boolean own = knobs.use("owner").equals("own");
    Form form =
        Form.of(
            sale.generation().owner(),
            own ? sale.owner() : OTHER,
            sale.generation().reference(),
            known ? sale.reference() : UNKNOWN,
            "MerchantID",
            sale.shop().name(),
            "ORIGINAL_AMOUNT",
            text(Cents.off(sale.amount(), knobs.use("original"))),
            "Amount",
            text(charge.amount()),
            "Surcharge",
            text(charge.surcharge()));
    form = outcome(form, charge);
    return card(form, charge.card()).and("RequestedPage", "ReceiptPage");
  }

  private Form outcome(Form form, Charge charge) {
    if (charge.declined().isPresent()) {
      return form.and("Status", knobs.use("no-word"))
          .and("ErrorString", charge.declined().get())
          .and("TransID", charge.transId());
    }
    boolean blank = knobs.use("error-string").equals("blank");
    return form.and("Status", "Accepted")
        .and("ErrorString", blank ? "No Error " : "No Error")
        .and("AuthNum", charge.receipt().authNum())
        .and("RefundKey", charge.receipt().refundKey())
        .and("Settlement", charge.receipt().settlement())
        .and("TransID", charge.transId());
  }

  private static Form card(Form form, Card card) {
    return form.and("CardName", card.name())
        .and("CardType", card.type())
        .and("CardNumber", card.number());
  }

  /** As a bank that does not know that a plus sign is a blank. */
  private static String rawPlus(String encoded) {
    return Arrays.stream(encoded.split("&"))
        .map(field -> field.startsWith("RefundKey=") ? field.replace("%2B", "+") : field)
        .collect(Collectors.joining("&"));
  }

  private static String text(long number) {
    return Long.toString(number);
  }
}
