package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Create Credit (specification, section 8): any amount up to the order's. */
@Named
@RequestScoped
public class CreditPage {

  @Inject private OneOrder one;
  @Inject private Act act;

  private String amount;
  private String number;

  public void credit() {
    one.typed(amount, "money.credit.amount")
        .ifPresent(
            it ->
                act.give(
                    one.named("REFUND").with("CREDITNUMBER", number).with("AMOUNT", it),
                    one.address("order")));
    one.forget();
  }

  /** Nothing is proposed: how much is given back is to be typed. */
  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getNumber() {
    return number == null ? Numbers.nextCredit(one.getRow()) : number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
