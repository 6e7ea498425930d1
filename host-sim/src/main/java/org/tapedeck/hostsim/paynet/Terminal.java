package org.tapedeck.hostsim.paynet;

import static org.tapedeck.hostsim.bank.Place.place;

import java.util.List;
import java.util.Locale;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Asked;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Html;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.bank.Place;
import org.tapedeck.hostsim.shops.Shop;
import org.tapedeck.hostsim.shops.Shops;
import org.tapedeck.hostsim.shops.Sitting;
import org.tapedeck.hostsim.shops.Sittings;

/** The page where the buyer types the card. */
final class Terminal {
  private static final String PAGE = "/term\\d{1,4}/terminal\\.php";
  private static final String NO_IRRN = "";

  private final Knobs knobs;
  private final Shops shops;
  private final Till till;
  private final Courier courier;
  private final Sittings<Purchase> sittings = new Sittings<>();

  Terminal(Knobs knobs, Shops shops, Till till, Courier courier) {
    this.knobs = knobs;
    this.shops = shops;
    this.till = till;
    this.courier = courier;
  }

  List<Place> places() {
    return List.of(place("GET", PAGE, this::shown), place("POST", PAGE, this::clicked));
  }

  private Answer shown(Asked asked) {
    Purchase purchase = Purchase.read(asked.query(), shops);
    Html page = new Html("Paynet");
    page.table(
        Form.of(
            "shop", purchase.shop().name(),
            "amount", kroner(purchase),
            "desc", purchase.description()));
    page.form("card", "post", asked.path())
        .hidden(Form.of(Sittings.FIELD, sittings.open(purchase).name()))
        .button("do", "pay", "Pay")
        .button("do", "fail", "Pay with a card that is declined")
        .button("do", "cancel", "Cancel")
        .close();
    return Answer.page(page);
  }

  private static String kroner(Purchase purchase) {
    long ore = purchase.amount();
    return String.format(Locale.ROOT, "%s %d.%02d", purchase.currency(), ore / 100, ore % 100);
  }

  /** A page that is sent twice does nothing the second time. */
  private Answer clicked(Asked asked) {
    Form form = asked.form();
    Sitting<Purchase> sitting = sittings.of(form.get(Sittings.FIELD));
    return sitting.click(before -> before.orElseGet(() -> done(sitting.wanted(), form.get("do"))));
  }

  private Answer done(Purchase purchase, String what) {
    return switch (what) {
      case "pay" -> sold(till.pay(purchase));
      case "fail" -> failed(till.fail(purchase));
      case "cancel" -> back(purchase, false, NO_IRRN);
      default -> throw new IllegalArgumentException("do wants pay, fail or cancel");
    };
  }

  private Answer sold(Sale sale) {
    courier.send(sale);
    return back(sale.purchase(), true, sale.irrn());
  }

  private Answer failed(Sale sale) {
    if (knobs.use("fail-receipt").equals("sent")) {
      courier.send(sale);
    }
    return back(sale.purchase(), false, sale.irrn());
  }

  private Answer back(Purchase purchase, boolean ok, String irrn) {
    if (knobs.use("return").equals("no")) {
      return Answer.page(new Html("Paynet").paragraph("Thank you. You may close this window now."));
    }
    Form fields =
        Form.of(
            "status",
            ok ? "OK" : "FAIL",
            "PMD",
            purchase.pmd(),
            "payment_method",
            "card",
            "irrn",
            irrn);
    return Answer.seeOther(fields.behind(address(purchase.shop(), ok)));
  }

  private static String address(Shop shop, boolean ok) {
    String usual = shop.get("return-url");
    return ok ? usual : shop.find("fail-url").orElse(usual);
  }
}
