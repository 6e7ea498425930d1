package org.tapedeck.console.settle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tapedeck.console.Csv;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Paging;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Show;

/** Searches batches; the newest of each merchant come first. */
@Named
@RequestScoped
public class BatchesPage {

  private static final List<String> STATES =
      List.of("batch_open", "batch_closed", "batch_opening", "batch_closing", "batch_pending");
  private static final List<String> BALANCES =
      List.of("batch_balanced", "batch_out_of_balance", "batch_not_yet_balanced");

  @Inject private Desk desk;
  @Inject private Show show;
  @Inject private Days days;
  @Inject private BatchSearch asked;

  private Paging found;

  public Paging getFound() {
    if (found == null) {
      List<Row> rows =
          asked.isUsable() ? desk.ask(Paging.narrow(asked.say(), asked.after())) : List.of();
      found = Paging.of(rows, asked.here(), asked.after());
    }
    return found;
  }

  /** Before the page is made, so that what the door says stands at its top. */
  public void look() {
    if (asked.isFile()) {
      download();
    } else {
      getFound();
    }
  }

  private void download() {
    if (asked.isUsable() && desk.give(asked.say().with("RETURNATMOST", 1)).isDone()) {
      try (Csv file = Csv.download("batches")) {
        file.line(BatchLine.HEADER);
        file.whole(
            () ->
                Every.row(
                    desk, asked::say, batch -> BatchLine.of(batch, show).forEach(file::line)));
      }
    }
  }

  public String getFile() {
    return asked.here().with("format", "csv").toString();
  }

  public BatchSearch getAsked() {
    return asked;
  }

  public List<Choice> getStates() {
    return Choice.among(STATES, asked.getState(), show::state);
  }

  public List<Choice> getBalances() {
    return Choice.among(BALANCES, asked.getBalance(), show::state);
  }

  public List<Choice> getTypes() {
    List<String> cassettes =
        desk.ask(Say.the("ABOUT")).stream()
            .flatMap(server -> server.rows("CassetteCollection").stream())
            .map(cassette -> cassette.text("cassette"))
            .sorted()
            .toList();
    return Choice.among(cassettes, asked.getType(), cassette -> cassette);
  }

  /** Whether it is open because the host did not take it. */
  public boolean isRejected(Row batch) {
    return new HostAnswer(batch).isRejection();
  }

  public List<Sum> sums(Row batch) {
    return Sum.of(batch);
  }
}
