package org.tapedeck.hostsim.saman;

import java.math.BigDecimal;
import java.util.List;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Html;
import org.tapedeck.hostsim.bank.Knobs;

/** What the buyer sees: a page to pay at, and the way back. */
final class PayPages {
  static final String PRESSED = "/saman/pay";

  private static final List<String> FAILURES =
      State.joinedTexts().stream().filter(state -> !state.equals("OK")).toList();

  private final Sittings sittings = new Sittings();
  private final Arrivals arrivals;
  private final SamanBooks books;
  private final Knobs knobs;
  private final RefNums refNums;
  private final Returns returns;

  PayPages(Arrivals arrivals, SamanBooks books, Knobs knobs) {
    this.arrivals = arrivals;
    this.books = books;
    this.knobs = knobs;
    this.refNums = new RefNums(knobs);
    this.returns = new Returns(knobs, refNums);
  }

  Answer posted(Form form) {
    try {
      return page(arrivals.posted(form));
    } catch (Arrivals.Refused refused) {
      return refused(refused);
    }
  }

  Answer linked(Form query) {
    try {
      return page(arrivals.linked(query.get("token")));
    } catch (Arrivals.Refused refused) {
      return refused(refused);
    }
  }

  private static Answer refused(Arrivals.Refused refused) {
    return Answer.page(400, new Html("Saman: nothing can be paid").paragraph(refused.getMessage()));
  }

  private Answer page(Purchase purchase) {
    Sitting sitting = sittings.open(purchase);
    Html page = new Html("Saman: pay").table(shown(purchase));
    page.form("choice", "post", PRESSED).hidden(Form.of("sitting", sitting.id()));
    page.button("press", "pay", "Pay").button("press", "cancel", "Cancel");
    page.raw("<br/>").choice("State", FAILURES).button("press", "fail", "Fail");
    return Answer.page(page.close());
  }

  private static Form shown(Purchase purchase) {
    return Form.of(
        "shop",
        purchase.mid(),
        "amount",
        purchase.amount() + " rial",
        "ResNum",
        purchase.resNum(),
        "card",
        TestCard.MASKED);
  }

  /** A button of the pay page; pressed again it answers the same and does nothing. */
  Answer pressed(Form form) {
    return sittings
        .find(form.get("sitting"))
        .map(sitting -> sitting.answered().orElseGet(() -> first(sitting, form)))
        .orElseGet(() -> Answer.page(400, new Html("Saman: this page is too old")));
  }

  private Answer first(Sitting sitting, Form form) {
    Purchase purchase = sitting.purchase();
    Payment payment = books.pay(purchase, state(purchase, form), refNums.fresh(), paid(purchase));
    return sitting.answer(returns.back(payment));
  }

  private State state(Purchase purchase, Form form) {
    State pressed =
        switch (form.get("press")) {
          case "pay" -> mayPay(purchase) ? State.OK : State.INVALIDCARDNUMBER;
          case "cancel" -> State.CANCELEDBYUSER;
          case "fail" -> State.of(form.get("State"));
          default -> throw new IllegalArgumentException("press is pay, cancel or fail");
        };
    String wished = knobs.use("state");
    return wished.equals("buyer") ? pressed : State.of(wished);
  }

  private static boolean mayPay(Purchase purchase) {
    return purchase.cards().isEmpty() || purchase.cards().contains(TestCard.MD5);
  }

  /** One rial more or less than asked, or another amount; never less than nothing. */
  private long paid(Purchase purchase) {
    String wished = knobs.use("paid");
    if (wished.equals("asked")) {
      return purchase.amount();
    }
    long amount = new BigDecimal(wished).longValueExact();
    boolean more = wished.startsWith("+") || wished.startsWith("-");
    return Math.max(0, more ? purchase.amount() + amount : amount);
  }
}
