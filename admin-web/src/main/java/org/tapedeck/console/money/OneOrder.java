package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.console.Address;
import org.tapedeck.console.Amount;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** The order that a page's address names, with its payments and credits. */
@Named
@RequestScoped
public class OneOrder {

  @Inject private Desk desk;
  @Inject private Fields fields;

  /** Its parameters count before any model is updated: they decide what there is to press. */
  @Inject private HttpServletRequest request;

  private Optional<Row> found;

  /** Asks before the page is drawn, so that a refusal stands at its top. */
  public void look() {
    getRow();
  }

  /** Null when there is none, or it is not for the visitor. */
  public Row getRow() {
    if (found == null) {
      found = isNamed() ? desk.askOne(whole()) : Optional.empty();
    }
    return found.orElse(null);
  }

  /** Without both numbers the search would find another order. */
  private boolean isNamed() {
    return Stream.of(getMerchant(), getOrder()).noneMatch(it -> it == null || it.isBlank());
  }

  private Say whole() {
    return named("QUERYORDERS")
        .with("WITHPAYMENTS", "1")
        .with("WITHCREDITS", "1")
        .with("WITHCOMMANDS", "1");
  }

  /** What was read is not true any more. */
  void forget() {
    found = null;
  }

  public boolean isFound() {
    return getRow() != null;
  }

  public boolean offers(String operation) {
    return isFound() && getRow().offers(operation);
  }

  /** A command on it. */
  Say named(String operation) {
    return Say.the(operation).with("MERCHANTNUMBER", getMerchant()).with("ORDERNUMBER", getOrder());
  }

  Address address(String page) {
    return Address.of(page).with("merchant", getMerchant()).with("order", getOrder());
  }

  public String link(String page) {
    return address(page).toString();
  }

  public String payment(Row payment) {
    return address("payment").with("payment", payment.text("paymentNumber")).toString();
  }

  public List<Row> getPayments() {
    return getRow().rows("PaymentCollection");
  }

  public List<Row> getCredits() {
    return getRow().rows("CreditCollection");
  }

  /** What the cassette knows of it. */
  public List<Map.Entry<String, String>> getProperties() {
    return List.copyOf(getRow().properties().entrySet());
  }

  public String getLetters() {
    return Amount.letters(getRow().text("currency"));
  }

  /** An amount of it, as a field holds it. */
  String plain(String attribute) {
    return Amount.of(getRow().text(attribute), getRow().text("amountExp10")).plain();
  }

  /** An amount that was typed; empty, and the page says so, when it is none. */
  Optional<String> typed(String amount, String field) {
    return fields.required(amount, (int) getRow().number("amountExp10"), field);
  }

  public String getMerchant() {
    return request.getParameter("merchant");
  }

  public String getOrder() {
    return request.getParameter("order");
  }
}
