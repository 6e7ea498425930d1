package org.tapedeck.console.settle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.console.Address;
import org.tapedeck.console.Csv;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Incomplete;
import org.tapedeck.console.Merchants;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Show;

/** The totals of all batches that were closed on one day. */
@Named
@RequestScoped
public class ReportsPage {

  private static final List<String> HEADER =
      Stream.concat(Stream.of("date"), BatchLine.HEADER.stream()).toList();

  @Inject private Desk desk;
  @Inject private Show show;
  @Inject private Days days;
  @Inject private Merchants merchants;
  @Inject private Notices notices;

  @Inject
  @ManagedProperty("#{param.date}")
  private String date;

  @Inject
  @ManagedProperty("#{param.merchant}")
  private String merchant;

  @Inject
  @ManagedProperty("#{param.format}")
  private String format;

  private DayTotals totals;

  /** Before the page is made, so that what the door says stands at its top. */
  public void look() {
    if ("csv".equals(format)) {
      download();
    } else {
      totals();
    }
  }

  /** A file has all batches of the day, however many there are. */
  private void download() {
    if (days.isUsable(date) && desk.give(search().with("RETURNATMOST", 1)).isDone()) {
      try (Csv file = Csv.download("batch-totals-" + getDate())) {
        file.line(HEADER);
        file.whole(() -> Every.row(desk, this::search, batch -> write(batch, file)));
      }
    }
  }

  private void write(Row batch, Csv file) {
    BatchLine.of(batch, show)
        .forEach(
            line ->
                file.line(Stream.concat(Stream.of(getDate().toString()), line.stream()).toList()));
  }

  private DayTotals totals() {
    if (totals == null) {
      totals = new DayTotals();
      if (days.isUsable(date)) {
        count(totals);
      }
    }
    return totals;
  }

  /** Totals of a part would be wrong totals. */
  private void count(DayTotals day) {
    try {
      Every.row(desk, this::search, day::add);
    } catch (Incomplete refused) {
      totals = new DayTotals();
      notices.tell(refused.told());
    }
  }

  private Say search() {
    return Say.the("QUERYBATCHES")
        .with("MERCHANTNUMBER", merchant)
        .with("STATE", "batch_closed")
        .with("CLOSEBEGINTIME", show.begin(getDate()))
        .with("CLOSEENDTIME", show.end(getDate()));
  }

  /** Blank is today. */
  public LocalDate getDate() {
    return Days.day(date).orElseGet(show::today);
  }

  public String getMerchant() {
    return merchants.chosen(merchant);
  }

  public String getFile() {
    return Address.of("reports")
        .with("date", getDate())
        .with("merchant", merchant)
        .with("format", "csv")
        .toString();
  }

  public Collection<Sum> getCurrencies() {
    return List.copyOf(totals().ofCurrencies());
  }

  public List<DayTotals.OfMerchant> getMerchants() {
    return totals().ofMerchants();
  }

  public List<Row> getBatches() {
    return totals().shown();
  }

  public long getCount() {
    return totals().count();
  }

  public boolean isMore() {
    return getCount() > DayTotals.MOST_SHOWN;
  }

  public List<Sum> sums(Row batch) {
    return Sum.of(batch);
  }
}
