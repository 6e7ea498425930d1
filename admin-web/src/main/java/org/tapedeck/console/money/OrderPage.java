package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.tapedeck.console.Address;
import org.tapedeck.console.Say;

/** One order (specification, section 8): Approve, Sale, Credit, Cancel, and what it consists of. */
@Named
@RequestScoped
public class OrderPage {

  @Inject private OneOrder one;
  @Inject private Act act;

  /** Its parameters count before any model is updated: they decide what there is to press. */
  @Inject private HttpServletRequest request;

  private String amount;
  private String number;

  public void approve() {
    one.typed(amount, "money.approve.amount")
        .ifPresent(
            it -> give(one.named("APPROVE").with("PAYMENTNUMBER", number).with("AMOUNT", it)));
  }

  public void reverse() {
    give(one.named("REFUNDREVERSAL").with("CREDITNUMBER", getCredit()));
  }

  public void cancel() {
    give(one.named("CANCELORDER"));
  }

  public void close() {
    give(one.named("CLOSEORDER"));
  }

  /** The command that ends an order deletes it, too. */
  public void delete() {
    String end = one.offers("CLOSEORDER.DELETE") ? "CLOSEORDER" : "CANCELORDER";
    act.give(
        one.named(end).with("DELETEORDER", "1"),
        Address.of("orders").with("merchant", one.getMerchant()));
  }

  public boolean isDeletable() {
    return one.offers("CLOSEORDER.DELETE") || one.offers("CANCELORDER.DELETE");
  }

  public boolean isEndable() {
    return isDeletable() || one.offers("CLOSEORDER") || one.offers("CANCELORDER");
  }

  private void give(Say said) {
    act.give(said, one.address("order"));
    one.forget();
  }

  /** Whether the address names a credit that can be reversed. */
  public boolean isReversible() {
    return one.getCredits().stream()
        .anyMatch(it -> it.text("creditNumber").equals(getCredit()) && it.offers("REFUNDREVERSAL"));
  }

  public String getAmount() {
    return amount == null ? one.plain("unapprovedAmount") : amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getNumber() {
    return number == null ? Numbers.nextPayment(one.getRow()) : number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getCredit() {
    return request.getParameter("credit");
  }
}
