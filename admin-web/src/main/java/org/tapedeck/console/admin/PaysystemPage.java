package org.tapedeck.console.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Told;

/** Merchant Cassette Settings: how one merchant uses one cassette, and his accounts there. */
@Named
@RequestScoped
public class PaysystemPage {

  /** More accounts than anybody reads. */
  private static final int MOST = 500;

  @Inject private Desk desk;
  @Inject private Notices notices;
  @Inject private Typed typed;
  @Inject private Fields fields;
  @Inject private Own own;

  private Optional<Row> paySystem;
  private List<Row> accounts;

  /** Asked before the page is drawn, so that a refusal is said at its top. */
  public void look() {
    getAccounts();
  }

  public String getMerchant() {
    return typed.text("merchant");
  }

  public String getCassette() {
    return typed.text("cassette");
  }

  public Row getPaySystem() {
    if (paySystem == null) {
      paySystem =
          getMerchant().isEmpty() || getCassette().isEmpty()
              ? Optional.empty()
              : desk.askOne(the("QUERYPAYSYSTEMS").with("WITHKEYWORDS", 1));
    }
    return paySystem.orElse(null);
  }

  public boolean isThere() {
    return getPaySystem() != null;
  }

  /** Whether the cassette can be authorized here, with the settings that it wants. */
  public boolean isCreating() {
    return !isThere() && !getMerchant().isEmpty() && may("CREATEPAYSYSTEM");
  }

  public boolean isChanging() {
    return isThere() && may("MODIFYPAYSYSTEM");
  }

  public boolean isWithdrawing() {
    return isThere() && may("DELETEPAYSYSTEM");
  }

  public boolean isAdding() {
    return isThere() && desk.may(the("CREATEACCOUNT").with("ACCOUNTNUMBER", 1));
  }

  private boolean may(String operation) {
    return desk.may(the(operation));
  }

  private Say the(String operation) {
    return Say.the(operation)
        .with("MERCHANTNUMBER", getMerchant())
        .with("CASSETTENAME", getCassette());
  }

  public Field getEnabled() {
    return fields.box("ENABLED", "admin.enabled", !isThere() || getPaySystem().is("enabled"));
  }

  public List<Field> getSettings() {
    return isThere()
        ? fields.ofScope(getPaySystem(), "PAY_SYSTEM", getPaySystem().properties())
        : own.cassette(getCassette())
            .map(row -> fields.ofScope(row, "PAY_SYSTEM", java.util.Map.of()))
            .orElse(List.of());
  }

  public List<Own.Kind> getKinds() {
    return isThere() ? own.ofMerchant(getPaySystem(), getMerchant()) : List.of();
  }

  public List<Row> getAccounts() {
    if (accounts == null) {
      accounts = isThere() ? desk.ask(the("QUERYACCOUNTS").with("RETURNATMOST", MOST)) : List.of();
    }
    return accounts;
  }

  public String accountAddress(Row account) {
    return Address.of(
        "account",
        "merchant",
        getMerchant(),
        "cassette",
        getCassette(),
        "account",
        account.text("accountNumber"));
  }

  public String getNewAccount() {
    return Address.of("account", "merchant", getMerchant(), "cassette", getCassette());
  }

  public String getMerchantAddress() {
    return Address.of("merchant", "merchant", getMerchant());
  }

  public void create() {
    give("CREATEPAYSYSTEM");
  }

  public void change() {
    give("MODIFYPAYSYSTEM");
  }

  private void give(String operation) {
    Say said = the(operation);
    getEnabled().say(said);
    getSettings().forEach(field -> field.say(said));
    Told told = desk.give(said);
    notices.tell(told);
    if (told.isDone()) {
      Address.go(here());
    } else {
      fields.refused(told);
    }
  }

  public void withdraw() {
    Told told = desk.give(the("DELETEPAYSYSTEM"));
    notices.tell(told);
    Address.go(told.isDone() ? getMerchantAddress() : here());
  }

  private String here() {
    return Address.of("paysystem", "merchant", getMerchant(), "cassette", getCassette());
  }
}
