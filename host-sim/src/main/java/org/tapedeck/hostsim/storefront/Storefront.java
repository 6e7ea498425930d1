package org.tapedeck.hostsim.storefront;

import static org.tapedeck.hostsim.bank.Place.place;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Html;
import org.tapedeck.hostsim.bank.Place;

/**
 * The shop's pages. It keeps nothing: what became of an order it asks the server, and a form that
 * is sent twice has the same number and the same key, so it is one order.
 */
public final class Storefront {
  private static final int SHOWN = 20;
  private static final int KEY_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Orders orders;
  private final TwoParts twoParts;

  /**
   * @param login the file that tells where the server's door is and who the shop is there
   */
  public Storefront(Path login) {
    orders = new Orders(new DoorClient(login));
    twoParts = new TwoParts(orders, new CoreClient(login));
  }

  /** What it answers at. */
  public List<Place> places() {
    return List.of(
        place("GET", "/", asked -> Answer.page(front(orders.all()))),
        place("POST", "/buy", asked -> buy(asked.form())),
        place("POST", "/two-parts", twoParts::begin),
        place("GET", TwoParts.RETURN, twoParts::goOn),
        place("POST", TwoParts.RETURN, twoParts::goOn));
  }

  private static Html front(List<Orders.Row> orders) {
    Html page = new Html("Demonstration shop");
    page.paragraph("This is a demonstration: nothing is sold, the banks are simulated ones.");
    page.paragraph("Choose a bank and an amount. " + PayBy.explained() + ".");
    page.form("buy", "post", "buy").hidden(once(orders)).choice("bank", PayBy.names());
    page.input("amount", "25").button("Buy").close();
    page.paragraph("Or in two parts, through the TicketSwitch door, where it may be a card, too.");
    page.paragraph("The card is for VisaNet alone; " + PayBy.VISANET.inMoney() + ".");
    page.form("two-parts", "post", "two-parts").hidden(once(orders)).choice("bank", PayBy.all());
    page.input("amount", "25").input("card_number", "4111111111111111");
    page.input("expiry_date", "1230").input("cv_two", "999");
    page.button("Buy in two parts").close().link("/", "Look again");
    return orders.isEmpty() ? page.paragraph("No orders yet.") : page.raw(table(orders));
  }

  /** A display of the form is good for one order. */
  private static Form once(List<Orders.Row> orders) {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    int last = orders.isEmpty() ? 0 : orders.get(0).number();
    return Form.of(
        "order", Integer.toString(last + 1), "key", "demo-" + HexFormat.of().formatHex(key));
  }

  private static String table(List<Orders.Row> orders) {
    StringBuilder table = new StringBuilder("<table id=\"orders\">\n");
    table.append(row("th", List.of("Order", "Bank", "Amount", "Order is", "Payment is")));
    orders.stream().limit(SHOWN).forEach(order -> table.append(row("td", cells(order))));
    return table.append("</table>").toString();
  }

  private static List<String> cells(Orders.Row order) {
    return List.of(
        Integer.toString(order.number()),
        order.paymentType(),
        order.amount(),
        order.state(),
        order.payment());
  }

  private static String row(String kind, List<String> cells) {
    StringBuilder row = new StringBuilder("<tr>");
    cells.forEach(
        cell -> row.append("<" + kind + ">").append(Html.escape(cell)).append("</" + kind + ">"));
    return row.append("</tr>\n").toString();
  }

  private Answer buy(Form form) {
    try {
      PayBy bank =
          PayBy.named(form.get("bank"))
              .orElseThrow(() -> new IllegalArgumentException("Choose one of the banks."));
      return Answer.seeOther(
          orders.buy(form.get("key"), form.get("order"), bank, form.get("amount").strip()));
    } catch (IllegalArgumentException no) {
      Html page = new Html("Nothing was bought").paragraph(String.valueOf(no.getMessage()));
      return Answer.page(400, page.link("/", "Back to the shop"));
    }
  }
}
