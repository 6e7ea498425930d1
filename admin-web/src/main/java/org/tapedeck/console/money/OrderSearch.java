package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.tapedeck.console.Address;
import org.tapedeck.console.Coin;
import org.tapedeck.console.Merchants;
import org.tapedeck.console.Say;
import org.tapedeck.console.Show;

/** What is searched for on the page Order Search, as its address says it. */
@Named
@RequestScoped
public class OrderSearch {

  @Inject private Fields fields;
  @Inject private Show show;
  @Inject private Merchants merchants;

  private String merchant;
  private String order;
  private String state;
  private String cassette;
  private String account;
  private String after;
  private String before;
  private String currency;
  private String least;
  private String most;

  /** Empty when something that was typed cannot be read. */
  Optional<Say> say() {
    Say say =
        Say.the("QUERYORDERS")
            .with("MERCHANTNUMBER", merchant)
            .with("ORDERNUMBER", order)
            .with("STATE", state)
            .with("PAYMENTTYPE", cassette)
            .with("ACCOUNTNUMBER", account)
            .with("DESCENDING", "1");
    fields.day(after, "money.after").ifPresent(it -> say.with("CREATEBEGINTIME", show.begin(it)));
    fields.day(before, "money.before").ifPresent(it -> say.with("CREATEENDTIME", show.end(it)));
    Optional<Coin> coin = fields.coin(currency, "money.currency");
    say.with("CURRENCY", coin.map(Coin::digits).orElse(null));
    limit(say, "MINAMOUNT", least, coin, "money.least");
    limit(say, "MAXAMOUNT", most, coin, "money.most");
    return fields.isWrong() ? Optional.empty() : Optional.of(say);
  }

  /** Without a currency it is given as it is, and the door says what is missing. */
  private void limit(Say say, String keyword, String typed, Optional<Coin> coin, String field) {
    int exponent = coin.map(Coin::exponent).orElse(-2);
    fields.amount(typed, exponent, field).ifPresent(it -> say.with(keyword, it));
  }

  Address address() {
    return Address.of("orders")
        .with("merchant", merchant)
        .with("order", order)
        .with("state", state)
        .with("cassette", cassette)
        .with("account", account)
        .with("since", after)
        .with("until", before)
        .with("currency", currency)
        .with("least", least)
        .with("most", most);
  }

  public String getMerchant() {
    return merchants.chosen(merchant);
  }

  public void setMerchant(String merchant) {
    this.merchant = merchant;
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = order;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getCassette() {
    return cassette;
  }

  public void setCassette(String cassette) {
    this.cassette = cassette;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public String getLeast() {
    return least;
  }

  public void setLeast(String least) {
    this.least = least;
  }

  public String getMost() {
    return most;
  }

  public void setMost(String most) {
    this.most = most;
  }
}
