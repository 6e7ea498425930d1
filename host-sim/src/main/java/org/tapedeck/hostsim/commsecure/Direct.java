package org.tapedeck.hostsim.commsecure;

import static org.tapedeck.hostsim.shops.Format.optional;
import static org.tapedeck.hostsim.shops.Format.required;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Delivery;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.shops.Book;
import org.tapedeck.hostsim.shops.Format;
import org.tapedeck.hostsim.shops.Numbers;
import org.tapedeck.hostsim.shops.Shop;
import org.tapedeck.hostsim.shops.Shops;

/** PaySecure Direct, as far as money is given back. */
final class Direct {
  // spotless:off
  private static final List<Format> FORMATS = List.of(
      required("REQUEST_TYPE",     "REFUND"),
      required("MERCHANT_ID",      "\\S{1,32}"),
      required("PASSWORD",         ".{1,64}"),
      required("MERCHANT_TRANSID", "\\S{1,21}"),
      required("AMOUNT",           "0*[1-9]\\d{0,8}"),
      optional("TRANSID",          ".{1,40}"),
      optional("REFUNDKEY",        "\\S{1,40}"));
  // spotless:on

  private final Knobs knobs;
  private final Shops shops;
  private final Till till;
  private final Clock clock;
  private final Numbers numbers;
  private final Book<Refund> refunds = new Book<>();

  Direct(Knobs knobs, Shops shops, Till till, Clock clock, Numbers numbers) {
    this.knobs = knobs;
    this.shops = shops;
    this.till = till;
    this.clock = clock;
    this.numbers = numbers;
  }

  List<String> lines() {
    return refunds.lines();
  }

  Answer answer(Form form) {
    Delivery delivery = Delivery.of(knobs.use("direct"));
    boolean booked = delivery == Delivery.PLAIN || knobs.use("record").equals("yes");
    Duration slow = Duration.ofSeconds(knobs.number("slow-seconds"));
    return Answer.text(200, said(form, booked).text()).delivered(delivery, slow);
  }

  private Said said(Form form, boolean booked) {
    try {
      Format.check(FORMATS, form);
      return refund(form, shop(form), booked);
    } catch (IllegalArgumentException wrong) {
      return Said.wrong(wrong.getMessage());
    }
  }

  private Shop shop(Form form) {
    return shops
        .of(form.get("MERCHANT_ID"))
        .filter(shop -> shop.get("password").equals(form.get("PASSWORD")))
        .orElseThrow(() -> new IllegalArgumentException("Merchant or password is not right."));
  }

  private synchronized Said refund(Form form, Shop shop, boolean booked) {
    Charge charge = charge(form, shop);
    long cents = Long.parseLong(form.get("AMOUNT"));
    Optional<Refund> before = before(form);
    if (before.isPresent()) {
      return before
          .filter(refund -> refund.isFor(charge.transId(), cents))
          .map(Refund::said)
          .orElseGet(() -> Said.wrong("MERCHANT_TRANSID was used for another transaction."));
    }
    return switch (knobs.use("direct-says")) {
      case "declined" -> Said.declined(knobs.use("decline-text"));
      case "error" -> Said.wrong("System error.");
      default -> fresh(form, charge, cents, booked);
    };
  }

  private Optional<Refund> before(Form form) {
    Optional<Refund> before = refunds.find(name(form));
    return before.filter(ignored -> knobs.use("direct-repeat").equals("same"));
  }

  private Said fresh(Form form, Charge charge, long cents, boolean booked) {
    if (!charge.refund(cents, booked)) {
      return Said.declined("The refund is more than is left of the transaction.");
    }
    String number = numbers.next();
    Said said = Said.accepted("SimProxy " + number, Receipt.of(number, clock.instant()));
    if (booked) {
      String own = form.get("MERCHANT_TRANSID");
      String shop = form.get("MERCHANT_ID");
      refunds.write(name(form), new Refund(shop, own, charge.transId(), cents, said));
    }
    return said;
  }

  private static String name(Form form) {
    return form.get("MERCHANT_ID") + " " + form.get("MERCHANT_TRANSID");
  }

  /** Each of the two names that is given must be that of the charge. */
  private Charge charge(Form form, Shop shop) {
    String transId = form.get("TRANSID");
    String refundKey = form.get("REFUNDKEY");
    return till.find(refundKey.isEmpty() ? transId : refundKey)
        .filter(charge -> charge.sale().shop().name().equals(shop.name()))
        .filter(charge -> transId.isEmpty() || charge.transId().equals(transId))
        .filter(charge -> refundKey.isEmpty() || charge.receipt().refundKey().equals(refundKey))
        .orElseThrow(() -> new IllegalArgumentException("Transaction is not known."));
  }
}
