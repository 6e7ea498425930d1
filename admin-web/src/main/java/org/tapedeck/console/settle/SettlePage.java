package org.tapedeck.console.settle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tapedeck.console.Address;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Merchants;
import org.tapedeck.console.Paging;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** The open batches that may be closed. */
@Named
@RequestScoped
public class SettlePage {

  private static final List<String> OPEN = List.of("batch_open", "batch_pending", "batch_closing");

  @Inject private Desk desk;
  @Inject private Merchants merchants;

  @Inject
  @ManagedProperty("#{param.merchant}")
  private String merchant;

  @Inject
  @ManagedProperty("#{param.after}")
  private String after;

  private Paging batches;

  /** Before the page is made, so that what the door says stands at its top. */
  public void look() {
    getBatches();
  }

  public Paging getBatches() {
    if (batches == null) {
      Address here = Address.of("settle").with("merchant", merchant);
      batches = Paging.of(desk.ask(Paging.narrow(search(), after)), here, after);
    }
    return batches;
  }

  private Say search() {
    return Say.the("QUERYBATCHES")
        .with("MERCHANTNUMBER", merchant)
        .withAll("STATE", OPEN)
        .with("CLOSEALLOWED", 1);
  }

  public List<Sum> sums(Row batch) {
    return Sum.of(batch);
  }

  /** Whether it is open because the host did not take it. */
  public boolean isRejected(Row batch) {
    return new HostAnswer(batch).isRejection();
  }

  public String getMerchant() {
    return merchants.chosen(merchant);
  }
}
