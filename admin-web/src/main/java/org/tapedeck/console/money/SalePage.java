package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Order Sale (specification, section 8): approve and deposit in one step. */
@Named
@RequestScoped
public class SalePage {

  @Inject private OneOrder one;
  @Inject private Act act;

  private String amount;
  private String number;

  public void sell() {
    one.typed(amount, "money.sale.amount")
        .ifPresent(
            it ->
                act.give(
                    one.named("APPROVE")
                        .with("PAYMENTNUMBER", number)
                        .with("AMOUNT", it)
                        .with("DEPOSITFLAG", "1"),
                    one.address("order")));
    one.forget();
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
}
