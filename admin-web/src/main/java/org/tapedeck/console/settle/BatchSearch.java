package org.tapedeck.console.settle;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.tapedeck.console.Address;
import org.tapedeck.console.Merchants;
import org.tapedeck.console.Say;

/** What the address of the batch search says. */
@RequestScoped
public class BatchSearch {

  @Inject private HttpServletRequest request;
  @Inject private Merchants merchants;
  @Inject private Days days;

  private String merchant;
  private String number;
  private String state;
  private String balance;
  private String type;
  private String account;
  private String from;
  private String to;

  @PostConstruct
  void read() {
    merchant = request.getParameter("merchant");
    number = request.getParameter("number");
    state = request.getParameter("state");
    balance = request.getParameter("balance");
    type = request.getParameter("type");
    account = request.getParameter("account");
    from = request.getParameter("from");
    to = request.getParameter("to");
  }

  Say say() {
    return Say.the("QUERYBATCHES")
        .with("MERCHANTNUMBER", merchant)
        .with("BATCHNUMBER", number)
        .with("STATE", state)
        .with("BALANCESTATUS", balance)
        .with("PAYMENTTYPE", type)
        .with("ACCOUNTNUMBER", account)
        .with("OPENBEGINTIME", days.begin(from))
        .with("OPENENDTIME", days.end(to))
        .with("DESCENDING", 1);
  }

  /** The same search as an address, from its first page on. */
  Address here() {
    return Address.of("batches")
        .with("merchant", merchant)
        .with("number", number)
        .with("state", state)
        .with("balance", balance)
        .with("type", type)
        .with("account", account)
        .with("from", from)
        .with("to", to);
  }

  boolean isUsable() {
    return days.isUsable(from) && days.isUsable(to);
  }

  boolean isFile() {
    return "csv".equals(request.getParameter("format"));
  }

  String after() {
    return request.getParameter("after");
  }

  public String getMerchant() {
    return merchants.chosen(merchant);
  }

  public String getNumber() {
    return number;
  }

  public String getState() {
    return state;
  }

  public String getBalance() {
    return balance;
  }

  public String getType() {
    return type;
  }

  public String getAccount() {
    return account;
  }

  public String getFrom() {
    return Days.day(from).map(LocalDate::toString).orElse(null);
  }

  public String getTo() {
    return Days.day(to).map(LocalDate::toString).orElse(null);
  }
}
