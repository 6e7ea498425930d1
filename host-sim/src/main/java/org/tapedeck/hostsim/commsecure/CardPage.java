package org.tapedeck.hostsim.commsecure;

import static org.tapedeck.hostsim.bank.Place.place;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Asked;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Html;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.bank.Place;
import org.tapedeck.hostsim.shops.Shops;
import org.tapedeck.hostsim.shops.Sitting;
import org.tapedeck.hostsim.shops.Sittings;
import org.tapedeck.hostsim.shops.Timetable;

/** Where the buyer types the card. */
final class CardPage {
  private static final String HERE = "/cgi-bin/PSCard";

  private final Knobs knobs;
  private final Shops shops;
  private final Till till;
  private final Telling telling;
  private final Timetable timetable;
  private final Sittings<Sale> sittings = new Sittings<>();

  CardPage(Knobs knobs, Shops shops, Till till, Telling telling, Timetable timetable) {
    this.knobs = knobs;
    this.shops = shops;
    this.till = till;
    this.telling = telling;
    this.timetable = timetable;
  }

  List<Place> places() {
    return List.of(
        place("GET", "/cgi-bin/PSClearance", asked -> shown(Generation.A, asked.query())),
        place("POST", "/cgi-bin/PSClearance", asked -> shown(Generation.A, asked.form())),
        place("POST", "/cgi-bin/PSCheckout", asked -> shown(Generation.B, asked.form())),
        place("POST", HERE, this::sent),
        place("GET", HERE, asked -> sitting(asked.query()).outcome().orElseGet(CardPage::waiting)));
  }

  private Answer shown(Generation generation, Form form) {
    Sale sale = Sale.read(generation, form, shops);
    generation.agreed().forEach(sale.shop()::get);
    return Answer.page(page(sale, sittings.open(sale).name()));
  }

  private static Html page(Sale sale, String sitting) {
    String reference = sale.generation().reference();
    return new Html("CommSecure")
        .table(
            Form.of("shop", sale.shop().name(), reference, sale.reference(), "amount", aud(sale)))
        .form("card", "post", HERE)
        .hidden(Form.of(Sittings.FIELD, sitting))
        .paragraph("Name on the card")
        .input("CardName", "A Buyer")
        .paragraph("Card number")
        .input("CardNumber", "5100 0000 0000 0008")
        .paragraph("Expiry, MMYY")
        .input("Expiry", "1230")
        .paragraph("Three digits on the back")
        .input("CVV2", "123")
        .raw("<p>")
        .button("do", "pay", "Pay")
        .button("do", "decline", "Pay with a card that is declined")
        .button("do", "cancel", "Cancel")
        .raw("</p>")
        .close();
  }

  private static String aud(Sale sale) {
    return String.format(Locale.ROOT, "AUD %d.%02d", sale.amount() / 100, sale.amount() % 100);
  }

  private Sitting<Sale> sitting(Form form) {
    return sittings.of(form.get(Sittings.FIELD));
  }

  private Answer sent(Asked asked) {
    Form form = asked.form();
    Sitting<Sale> sitting = sitting(form);
    Button button = Button.of(form.get("do"));
    Card card = button == Button.CANCEL ? Card.NONE : Card.read(form);
    Duration delay = Duration.ofSeconds(knobs.number("probe-delay"));
    if (delay.isZero()) {
      return sitting.click(before -> done(sitting.wanted(), button, card, before));
    }
    timetable.later(
        delay, () -> sitting.click(before -> done(sitting.wanted(), button, card, before)));
    return Answer.seeOther(HERE + "?" + Sittings.FIELD + "=" + sitting.name());
  }

  private static Answer waiting() {
    Html page = new Html("CommSecure").paragraph("Please wait, your payment is being processed.");
    return Answer.page(page).with("Refresh", "1");
  }

  private Answer done(Sale sale, Button button, Card card, Optional<Answer> before) {
    boolean asksFirst = sale.generation() == Generation.A;
    if (before.isPresent() && !asksFirst && knobs.use("resubmit").equals("once")) {
      return before.get();
    }
    return till.rung(button, sale, card).stream()
        .map(telling::tell)
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
