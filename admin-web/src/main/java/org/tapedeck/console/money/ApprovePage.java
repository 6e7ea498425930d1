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

/** The orders that await approval (specification, section 8). */
@Named
@RequestScoped
public class ApprovePage {

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
              Address.of("approve").with("merchant", request.getParameter("merchant")),
              getPlace());
    }
    return pages;
  }

  private Say search() {
    return Say.the("QUERYORDERS")
        .with("MERCHANTNUMBER", request.getParameter("merchant"))
        .withAll("STATE", List.of("order_ordered", "order_refundable"))
        .with("APPROVESALLOWED", "1")
        .with("WITHPAYMENTS", "1")
        .with("WITHCOMMANDS", "1");
  }

  public Line line(Row order) {
    return Line.ofOrder(order);
  }

  public void approveSelected() {
    chosen.begin(Work.APPROVE);
  }

  public void approveAll() {
    chosen.beginAll(Work.APPROVE, search(), Line::ofOrder);
  }

  public void saleSelected() {
    chosen.begin(Work.SALE);
  }

  public void saleAll() {
    chosen.beginAll(Work.SALE, search(), Line::ofOrder);
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
