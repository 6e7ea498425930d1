package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.console.Amount;
import org.tapedeck.console.Csv;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Show;
import org.tapedeck.console.Words;

/** All orders that a search finds as a file, read and written some at a time. */
@RequestScoped
public class OrderFile {

  private static final int AT_ONCE = 500;
  private static final int MOST_READINGS = 200;

  private static final List<String> HEADINGS =
      List.of(
          "merchant",
          "money.order",
          "money.state",
          "money.amount",
          "money.unapproved",
          "money.currency",
          "money.type",
          "money.account",
          "money.brand",
          "money.date",
          "money.reference");

  private Desk desk;
  private Words words;
  private Show show;

  protected OrderFile() {}

  @Inject
  public OrderFile(Desk desk, Words words, Show show) {
    this.desk = desk;
    this.words = words;
    this.show = show;
  }

  /** Nothing is written when the search is refused: the page says why. */
  void write(Say search) {
    Walk walk = new Walk(desk, search, AT_ONCE);
    if (walk.begin()) {
      try (Csv csv = Csv.download("orders")) {
        csv.line(HEADINGS.stream().map(words::of).toList());
        csv.whole(() -> write(walk, csv));
      }
    }
  }

  private void write(Walk walk, Csv csv) {
    if (!walk.each(MOST_READINGS, order -> csv.line(line(order)))) {
      csv.line(List.of("INCOMPLETE", words.of("money.file.long")));
    }
  }

  private List<String> line(Row order) {
    return Stream.of(
            order.text("merchantNumber"),
            order.text("orderNumber"),
            show.state(order.text("state")),
            plain(order, "amount"),
            plain(order, "unapprovedAmount"),
            Amount.letters(order.text("currency")),
            order.text("paymentType"),
            order.text("merchantAccount"),
            order.text("brand"),
            show.iso(order.text("timeStampCreated")),
            order.text("transactionId"))
        .toList();
  }

  private static String plain(Row order, String amount) {
    return Amount.of(order.text(amount), order.text("amountExp10")).plain();
  }
}
