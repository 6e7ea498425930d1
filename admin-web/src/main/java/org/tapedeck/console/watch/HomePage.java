package org.tapedeck.console.watch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Show;

/** How the day stands: today's figures, and what waits for somebody. */
@Named
@RequestScoped
public class HomePage {

  /** Of the merchants these many are shown, the busiest first. */
  private static final int SHOWN = 20;

  /** Of what waits, nobody wants to know how much more it is. */
  private static final int COUNTED = 100;

  @Inject private Desk desk;
  @Inject private Show show;

  private Figures figures;
  private Map<String, String> titles;
  private final Map<String, Integer> counts = new HashMap<>();

  /** Asks before the page is drawn, so that a refusal stands at its top. */
  public void load() {
    if (isAllowed()) {
      figures();
    }
  }

  /** Whether there is anything that he may see. */
  public boolean isAllowed() {
    return desk.may(Say.the("QUERYORDERS"));
  }

  private Figures figures() {
    if (figures == null) {
      figures =
          new Figures(
              desk.ask(
                  Say.the("QUERYFIGURES")
                      .with("CREATEBEGINTIME", show.begin(show.today()))
                      .with("CREATEENDTIME", show.end(show.today()))));
    }
    return figures;
  }

  public List<Row> getRows() {
    return figures().busiest(SHOWN);
  }

  public boolean isMore() {
    return figures().busiest(SHOWN + 1).size() > SHOWN;
  }

  public List<Row> getTotals() {
    return figures().totals();
  }

  public long count(String figure) {
    return figures().count(figure);
  }

  public List<Chart> getCharts() {
    return Chart.of(getRows());
  }

  /** A merchant's number and title. */
  public String merchant(Row row) {
    String number = row.text("merchantNumber");
    return (number + " " + titles().getOrDefault(number, "")).strip();
  }

  private Map<String, String> titles() {
    if (titles == null) {
      titles = new HashMap<>();
      List<String> numbers = getRows().stream().map(row -> row.text("merchantNumber")).toList();
      desk.ask(Say.the("QUERYMERCHANTS").withAll("MERCHANTNUMBER", numbers))
          .forEach(it -> titles.put(it.text("merchantNumber"), it.text("merchantTitle")));
    }
    return titles;
  }

  /** How much is pending at hosts. */
  public String getStuck() {
    return counted("QUERYATTEMPTS", Say.the("QUERYATTEMPTS"));
  }

  public String getOpenBatches() {
    return counted(
        "QUERYBATCHES", Say.the("QUERYBATCHES").with("STATE", "batch_open").with("KEYSONLY", 1));
  }

  /** Whether he may see what waits for a second person. */
  public boolean isSecond() {
    return desk.may(Say.the("QUERYPROPOSALS"));
  }

  /** What a second person has to give, too. */
  public String getProposals() {
    return counted("QUERYPROPOSALS", Say.the("QUERYPROPOSALS"));
  }

  private String counted(String name, Say question) {
    int found =
        counts.computeIfAbsent(
            name, it -> desk.ask(question.with("RETURNATMOST", COUNTED + 1)).size());
    return found > COUNTED ? COUNTED + "+" : Integer.toString(found);
  }
}
