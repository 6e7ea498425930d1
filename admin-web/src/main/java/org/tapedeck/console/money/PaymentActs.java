package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.console.Address;
import org.tapedeck.console.Amount;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/**
 * What can be done with the payment that the parameters merchant, order and payment name: a part of
 * its page (specification, section 8).
 */
@Named
@RequestScoped
public class PaymentActs {

  @Inject private HttpServletRequest request;
  @Inject private Desk desk;
  @Inject private Act act;
  @Inject private Fields fields;

  private String deposit;
  private String left;
  private Optional<Row> found;

  /** Null when there is none, or it is not for the visitor; the page itself says so. */
  public Row getRow() {
    if (found == null) {
      found = isNamed() ? desk.give(whole()).first() : Optional.empty();
    }
    return found.orElse(null);
  }

  /** Without all numbers the search would find another payment. */
  private boolean isNamed() {
    return Stream.of(getMerchant(), getOrder(), getPayment())
        .noneMatch(it -> it == null || it.isBlank());
  }

  private Say whole() {
    return named("QUERYPAYMENTS").with("WITHCOMMANDS", "1");
  }

  public boolean offers(String operation) {
    return getRow() != null && getRow().offers(operation);
  }

  public boolean isAny() {
    return offers("DEPOSIT") || offers("APPROVEREVERSAL") || offers("DEPOSITREVERSAL");
  }

  /** Whether an amount that is left is a new approval, for which the host is asked. */
  public boolean isExpired() {
    return getRow().text("state").equals("payment_approval_expired");
  }

  public void depositIt() {
    typed(deposit, "money.deposit.amount")
        .ifPresent(it -> give(named("DEPOSIT").with("AMOUNT", it)));
  }

  /** Leaves so much of the approval, or approves so much anew. */
  public void leave() {
    typed(left, isExpired() ? "money.again.amount" : "money.left.amount")
        .ifPresent(it -> give(named("APPROVEREVERSAL").with("AMOUNT", it)));
  }

  public void cancel() {
    give(named("APPROVEREVERSAL").with("AMOUNT", "0"));
  }

  public void takeBack() {
    give(named("DEPOSITREVERSAL"));
  }

  private void give(Say said) {
    act.give(
        said,
        Address.of("payment")
            .with("merchant", getMerchant())
            .with("order", getOrder())
            .with("payment", getPayment()));
    found = null;
  }

  private Optional<String> typed(String amount, String field) {
    return fields.required(amount, (int) getRow().number("amountExp10"), field);
  }

  private Say named(String operation) {
    return Say.the(operation)
        .with("MERCHANTNUMBER", getMerchant())
        .with("ORDERNUMBER", getOrder())
        .with("PAYMENTNUMBER", getPayment());
  }

  public String getLetters() {
    return Amount.letters(getRow().text("currency"));
  }

  private String approved() {
    return Amount.of(getRow().text("approveAmount"), getRow().text("amountExp10")).plain();
  }

  public String getMerchant() {
    return request.getParameter("merchant");
  }

  public String getOrder() {
    return request.getParameter("order");
  }

  public String getPayment() {
    return request.getParameter("payment");
  }

  public String getDeposit() {
    return deposit == null ? approved() : deposit;
  }

  public void setDeposit(String deposit) {
    this.deposit = deposit;
  }

  public String getLeft() {
    return left == null ? approved() : left;
  }

  public void setLeft(String left) {
    this.left = left;
  }
}
