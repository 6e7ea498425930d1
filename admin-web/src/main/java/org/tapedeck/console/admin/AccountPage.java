package org.tapedeck.console.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Told;
import org.tapedeck.console.Words;

/** An account of a merchant's at a financial institution: a new one, or one that is changed. */
@Named
@RequestScoped
public class AccountPage {

  /** Those of a cassette's keywords that stand with the account's name, as in the original. */
  private static final Set<String> FOREMOST = Set.of("$CURRENCY", "$BATCHCLOSETIME");

  private static final Row NEW = new Row();

  @Inject private Desk desk;
  @Inject private Notices notices;
  @Inject private Words words;
  @Inject private Typed typed;
  @Inject private Fields fields;

  private Optional<Row> account;
  private Optional<Row> paySystem;
  private List<Field> settings;

  /** Asked before the page is drawn, so that a refusal is said at its top. */
  public void look() {
    isThere();
  }

  public String getMerchant() {
    return typed.text("merchant");
  }

  public String getCassette() {
    return typed.text("cassette");
  }

  public String getNumber() {
    return typed.text("account");
  }

  /** Without a number in the address the form is for a new one. */
  public boolean isNew() {
    return getNumber().isEmpty();
  }

  public Row getAccount() {
    if (account == null) {
      account =
          isNew()
              ? Optional.empty()
              : desk.askOne(
                  the("QUERYACCOUNTS").with("ACCOUNTNUMBER", getNumber()).with("WITHKEYWORDS", 1));
    }
    return account.orElse(NEW);
  }

  private Row paySystem() {
    if (paySystem == null) {
      paySystem = desk.askOne(the("QUERYPAYSYSTEMS").with("WITHKEYWORDS", 1));
    }
    return paySystem.orElse(NEW);
  }

  private boolean isNamed() {
    return !getMerchant().isEmpty() && !getCassette().isEmpty();
  }

  public boolean isThere() {
    return isNamed() && (isNew() ? !paySystem().isEmpty() : !getAccount().isEmpty());
  }

  public boolean isChanging() {
    return isThere() && desk.may(operation().with("ACCOUNTNUMBER", 1));
  }

  public boolean isDeleting() {
    return isThere() && !isNew() && desk.may(named("DELETEACCOUNT"));
  }

  private Say operation() {
    return the(isNew() ? "CREATEACCOUNT" : "MODIFYACCOUNT");
  }

  private Say the(String operation) {
    return Say.the(operation)
        .with("MERCHANTNUMBER", getMerchant())
        .with("CASSETTENAME", getCassette());
  }

  private Say named(String operation) {
    return the(operation).with("ACCOUNTNUMBER", getNumber());
  }

  /** What the original's form asks for. */
  public List<Field> getFields() {
    Row row = getAccount();
    List<Field> first = new ArrayList<>();
    first.add(
        fields.text("ACCOUNTTITLE", "admin.account.name", row.text("accountTitle"), 254, false));
    if (isNew()) {
      first.add(fields.number("ACCOUNTNUMBER", "admin.account.number", "", true));
    }
    first.add(
        fields.text(
            "FINANCIALINSTITUTION",
            "admin.institution",
            row.text("financialInstitution"),
            254,
            false));
    settings(it -> FOREMOST.contains(it.getName())).forEach(first::add);
    return first;
  }

  /** How its orders are approved, and whether it is on. */
  public List<Field> getApprovals() {
    Row row = getAccount();
    return List.of(
        fields.choice(
            "APAPPROVEFLAG", "admin.apapprove", or(row.text("apApproveFlag")), approvals()),
        fields.box("APDEPOSITFLAG", "admin.apdeposit", row.is("apDepositFlag")),
        fields.number(
            "APPROVALEXPIRATION", "admin.expiration", or(row.text("approvalExpiration")), true),
        fields.box("ENABLED", "admin.enabled", isNew() || row.is("enabled")));
  }

  private List<Choice> approvals() {
    return List.of(
        new Choice("0", words.of("admin.apapprove.0")),
        new Choice("1", words.of("admin.apapprove.1")),
        new Choice("2", words.of("admin.apapprove.2")));
  }

  private static String or(String number) {
    return number.isEmpty() ? "0" : number;
  }

  public List<Field> getRequired() {
    return settings(it -> it.isRequired() && !FOREMOST.contains(it.getName()));
  }

  public List<Field> getOptional() {
    return settings(it -> !it.isRequired() && !FOREMOST.contains(it.getName()));
  }

  private List<Field> settings(Predicate<Field> wanted) {
    if (settings == null) {
      Row row = isNew() ? paySystem() : getAccount();
      Map<String, String> values = isNew() ? Map.of() : row.properties();
      settings = fields.ofScope(row, "ACCOUNT", values);
    }
    return settings.stream().filter(wanted).toList();
  }

  public void keep() {
    Say said = isNew() ? the("CREATEACCOUNT") : named("MODIFYACCOUNT");
    getFields().forEach(field -> field.say(said));
    getApprovals().forEach(field -> field.say(said));
    getRequired().forEach(field -> field.say(said));
    getOptional().forEach(field -> field.say(said));
    Told told = desk.give(said);
    notices.tell(told);
    if (told.isDone()) {
      Address.go(isNew() ? getPaySystemAddress() : here());
    } else {
      settings = null;
      fields.refused(told);
    }
  }

  public void delete() {
    Told told = desk.give(named("DELETEACCOUNT"));
    notices.tell(told);
    Address.go(told.isDone() ? getPaySystemAddress() : here());
  }

  public String getPaySystemAddress() {
    return Address.of("paysystem", "merchant", getMerchant(), "cassette", getCassette());
  }

  private String here() {
    return Address.of(
        "account", "merchant", getMerchant(), "cassette", getCassette(), "account", getNumber());
  }
}
