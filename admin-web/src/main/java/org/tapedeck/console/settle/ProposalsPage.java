package org.tapedeck.console.settle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.tapedeck.console.Address;
import org.tapedeck.console.Apart;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Merchants;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Paging;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Words;

/** What waits for a second person, to be confirmed or withdrawn. */
@Named
@RequestScoped
public class ProposalsPage {

  @Inject private Desk desk;
  @Inject private Apart apart;
  @Inject private Notices notices;
  @Inject private Words words;
  @Inject private Merchants merchants;
  @Inject private Proposals proposals;
  @Inject private HttpServletRequest request;

  private Paging found;
  private Optional<Row> chosen;

  /** Before the page is made, so that what the door says stands at its top. */
  public void look() {
    getFound();
    getChosen();
  }

  public Paging getFound() {
    if (found == null) {
      String after = request.getParameter("after");
      Say search = Say.the("QUERYPROPOSALS").with("MERCHANTNUMBER", merchant());
      List<Row> rows = desk.ask(Paging.narrow(search, after));
      found = Paging.of(rows, here(), "after", after, row -> row.text("key"));
    }
    return found;
  }

  /** The one that is to be confirmed; null when none is, or when it waits no longer. */
  public Row getChosen() {
    if (chosen == null) {
      String key = getKey();
      chosen = key == null ? Optional.empty() : proposals.withKey(merchant(), key);
    }
    return chosen.orElse(null);
  }

  public boolean isGone() {
    return getKey() != null && getChosen() == null;
  }

  public String getKey() {
    return request.getParameter("key");
  }

  public String getMerchant() {
    return merchants.chosen(merchant());
  }

  private String merchant() {
    return request.getParameter("merchant");
  }

  private Address here() {
    return Address.of("proposals").with("merchant", merchant());
  }

  /** Whether the visitor could give the command himself, and so be the second person. */
  public boolean isConfirmable(Row proposal) {
    return !proposal.is("mine") && desk.may(Proposed.command(proposal));
  }

  public List<Sum> sums(Row proposal) {
    return Sum.of(proposal);
  }

  public boolean isClose(Row proposal) {
    return proposal.text("operation").equals("BATCHCLOSE");
  }

  /** The key of the words for what is to be done. */
  public String words(Row proposal) {
    if (isClose(proposal)) {
      return proposal.is("force") ? "settle.proposals.force" : "settle.proposals.close";
    }
    return "settle.proposals.refund";
  }

  public String name(Row proposal) {
    return isClose(proposal)
        ? words.of("settle.number", proposal.text("batchNumber"))
        : words.of("settle.credit.of", proposal.text("creditNumber"), proposal.text("orderNumber"));
  }

  /** Where what it is about is looked at. */
  public String object(Row proposal) {
    Address page =
        Address.of(isClose(proposal) ? "batch" : "order")
            .with("merchant", proposal.text("merchantNumber"))
            .with("batch", isClose(proposal) ? proposal.text("batchNumber") : null);
    return page.with("order", proposal.text("orderNumber")).toString();
  }

  public String confirmation(Row proposal) {
    return Address.of("proposals")
            .with("merchant", proposal.text("merchantNumber"))
            .with("key", proposal.text("key"))
        + "#confirm";
  }

  /** Gives what was proposed once more; the door sees to it that it is the same. */
  public void confirm() {
    Row proposal = getChosen();
    if (proposal == null) {
      notices.wrong(words.of("settle.proposals.gone"));
      here().go();
      return;
    }
    apart
        .give(Proposed.command(proposal))
        .ifPresentOrElse(notices::tell, () -> notices.done(words.of("settle.close.begun")));
    new Address(object(proposal)).go();
  }

  public void withdraw() {
    Row proposal = getChosen();
    if (proposal != null) {
      notices.tell(desk.give(Proposed.withdrawal(proposal)));
    }
    here().go();
  }
}
