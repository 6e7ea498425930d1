package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.tapedeck.console.Address;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Merchants;
import org.tapedeck.console.Paging;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** The payments that await deposit (specification, section 8). */
@Named
@RequestScoped
public class DepositPage {

  @Inject private Desk desk;
  @Inject private Chosen chosen;
  @Inject private Merchants merchants;

  /** Its parameters count before any model is updated: they decide what there is to press. */
  @Inject private HttpServletRequest request;

  private Paging pages;

  /** Asks before the page is drawn, so that a refusal stands at its top. */
  public void look() {
    getPages();
  }

  public Paging getPages() {
    if (pages == null) {
      List<Row> found = desk.ask(Paging.narrow(search(), getPlace()));
      pages =
          Paging.of(
              found,
              Address.of("deposit").with("merchant", request.getParameter("merchant")),
              getPlace());
    }
    return pages;
  }

  private Say search() {
    return Say.the("QUERYPAYMENTS")
        .with("MERCHANTNUMBER", request.getParameter("merchant"))
        .with("STATE", "payment_approved")
        .with("WITHCOMMANDS", "1");
  }

  public Line line(Row payment) {
    return Line.ofPayment(payment);
  }

  public void depositSelected() {
    chosen.begin(Work.DEPOSIT);
  }

  public void depositAll() {
    chosen.beginAll(Work.DEPOSIT, search(), Line::ofPayment);
  }

  /** The job that the page's form becomes. */
  public String getJob() {
    return UUID.randomUUID().toString();
  }

  public String getMerchant() {
    return merchants.chosen(request.getParameter("merchant"));
  }

  public String getPlace() {
    return request.getParameter("after");
  }
}
