package org.tapedeck.console.watch;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.tapedeck.console.Address;
import org.tapedeck.console.Csv;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Told;
import org.tapedeck.console.Visitor;

/** The whole life of a payment, or of a credit, on one page. */
@Named
@RequestScoped
public class PaymentPage {

  /** A sale that is approved, deposited and settled has about twenty entries. */
  private static final int SHOWN = 200;

  @Inject private HttpServletRequest request;
  @Inject private Desk desk;
  @Inject private Visitor visitor;

  private String merchant;
  private String order;
  private String payment;
  private String credit;
  private String after;
  private String format;

  private Optional<Row> found;
  private List<LifeEntry> life;

  /** What the address or a form says is known before Faces asks what stands on the page. */
  @PostConstruct
  void begin() {
    merchant = said("merchant");
    order = said("order");
    payment = said("payment");
    credit = said("credit");
    after = said("after");
    format = said("format");
  }

  /** Null for nothing. */
  private String said(String parameter) {
    String value = request.getParameter(parameter);
    return value == null || value.isBlank() ? null : value;
  }

  /** Asks before the page is drawn, so that a refusal stands at its top; or gives out the file. */
  public void load() {
    if (getRow() != null && "csv".equals(format)) {
      export();
    } else if (getRow() != null) {
      entries();
    }
  }

  private void export() {
    String name = (isOfCredit() ? "credit-" : "payment-") + getRow().key().replace(':', '-');
    try (Csv file = Csv.download(name)) {
      file.whole(() -> new Evidence(wholeLife(), desk).write(file));
    }
  }

  /** The payment or the credit itself; null when there is none that he may see. */
  public Row getRow() {
    if (found == null) {
      boolean named = merchant != null && order != null && number() != null;
      found = named ? desk.askOne(question()) : Optional.empty();
    }
    return found.orElse(null);
  }

  private Say question() {
    return Say.the(isOfCredit() ? "QUERYCREDITS" : "QUERYPAYMENTS")
        .with("MERCHANTNUMBER", merchant)
        .with("ORDERNUMBER", order)
        .with(member(), number())
        .with("WITHORDERS", 1)
        .with("WITHCOMMANDS", 1);
  }

  public Row getOwner() {
    return getRow().rows("OrderCollection").stream().findFirst().orElse(null);
  }

  /** What is asked of a host for it and not known yet; null when nothing is. */
  public Row getAttempt() {
    return getRow().rows("AttemptCollection").stream().findFirst().orElse(null);
  }

  public List<LifeStep> getSteps() {
    return LifeStep.of(entries().subList(0, Math.min(SHOWN, entries().size())));
  }

  /** The next page's address; null when this is the last one. */
  public Address getNext() {
    return entries().size() > SHOWN
        ? getHere().with("after", Life.last(entries().subList(0, SHOWN)))
        : null;
  }

  /** One more than is shown, to know whether there are more. */
  private List<LifeEntry> entries() {
    if (life == null) {
      life = wholeLife().after(desk::ask, after, SHOWN + 1);
    }
    return life;
  }

  private Life wholeLife() {
    return new Life(merchant, order, member(), number());
  }

  /** The words of an answer; null for an entry without one. */
  public Told told(LifeEntry entry) {
    return entry.codes(visitor.language()).orElse(null);
  }

  public boolean isOfCredit() {
    return credit != null;
  }

  private String member() {
    return isOfCredit() ? "CREDITNUMBER" : "PAYMENTNUMBER";
  }

  private String number() {
    return isOfCredit() ? credit : payment;
  }

  /** Where this page begins. */
  public Address getHere() {
    return Address.of("payment")
        .with("merchant", merchant)
        .with("order", order)
        .with(isOfCredit() ? "credit" : "payment", number());
  }

  /** Where a credit is taken back; the order's page asks once more. */
  public Address getReversal() {
    return Address.of("order")
        .with("merchant", merchant)
        .with("order", order)
        .with("credit", credit);
  }

  public String getMerchant() {
    return merchant;
  }

  public String getOrder() {
    return order;
  }

  public String getPayment() {
    return payment;
  }

  public String getCredit() {
    return credit;
  }

  public String getAfter() {
    return after;
  }

  public String getFormat() {
    return format;
  }
}
