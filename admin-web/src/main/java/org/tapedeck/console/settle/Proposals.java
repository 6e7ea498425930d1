package org.tapedeck.console.settle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** What waits for a second person. */
@RequestScoped
public class Proposals {

  /** Of one merchant no more than these are looked through. */
  private static final int MOST = 500;

  @Inject private Desk desk;

  private List<Row> found;

  /** That a batch is to be closed. */
  Optional<Row> toClose(Row batch) {
    return of(batch.text("merchantNumber")).stream()
        .filter(it -> it.text("batchNumber").equals(batch.text("batchNumber")))
        .filter(it -> it.text("operation").equals("BATCHCLOSE"))
        .findFirst();
  }

  /** The one with a key, while it waits. */
  Optional<Row> withKey(String merchant, String key) {
    return of(merchant).stream().filter(it -> it.text("key").equals(key)).findFirst();
  }

  private List<Row> of(String merchant) {
    if (found == null) {
      Say question =
          Say.the("QUERYPROPOSALS").with("MERCHANTNUMBER", merchant).with("RETURNATMOST", MOST);
      found = desk.may(question) ? desk.ask(question) : List.of();
    }
    return found;
  }
}
