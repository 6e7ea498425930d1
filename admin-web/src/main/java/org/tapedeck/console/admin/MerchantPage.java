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
import org.tapedeck.console.Words;

/** One merchant: his name, whether he is on, what he may use, when two persons are wanted. */
@Named
@RequestScoped
public class MerchantPage {

  /**
   * A cassette and whether the merchant may use it.
   *
   * @param paySystem empty when he may not
   */
  public record Use(String merchant, String cassette, Optional<Row> paySystem) {

    public String getCassette() {
      return cassette;
    }

    public boolean isAuthorized() {
      return paySystem.isPresent();
    }

    public Row getPaySystem() {
      return paySystem.orElse(null);
    }

    public String getHref() {
      return Address.of("paysystem", "merchant", merchant, "cassette", cassette);
    }
  }

  @Inject private Desk desk;
  @Inject private Notices notices;
  @Inject private Words words;
  @Inject private Typed typed;
  @Inject private Fields fields;
  @Inject private Plugged plugged;

  private Optional<Row> merchant;
  private List<Use> uses;

  /** Asked before the page is drawn, so that a refusal is said at its top. */
  public void look() {
    if (isThere()) {
      getUses();
    }
  }

  public String getNumber() {
    return typed.text("merchant");
  }

  public Row getMerchant() {
    if (merchant == null) {
      merchant =
          getNumber().isEmpty()
              ? Optional.empty()
              : desk.askOne(Say.the("QUERYMERCHANTS").with("MERCHANTNUMBER", getNumber()));
    }
    return merchant.orElse(null);
  }

  public boolean isThere() {
    return getMerchant() != null;
  }

  public boolean isChanging() {
    return isThere() && may("MODIFYMERCHANT");
  }

  public boolean isDeleting() {
    return isThere() && may("DELETEMERCHANT");
  }

  public boolean isAuthorizing() {
    return isThere() && desk.may(paySystem("CREATEPAYSYSTEM", "any"));
  }

  private boolean may(String operation) {
    return desk.may(the(operation));
  }

  private Say the(String operation) {
    return Say.the(operation).with("MERCHANTNUMBER", getNumber());
  }

  private Say paySystem(String operation, String cassette) {
    return the(operation).with("CASSETTENAME", cassette);
  }

  public List<Field> getFields() {
    Row row = getMerchant();
    return List.of(
        fields.text("MERCHANTTITLE", "admin.merchant.name", row.text("merchantTitle"), 128, false),
        fields.box("ENABLED", "admin.enabled", row.is("enabled")));
  }

  public List<Field> getTwoPersonFields() {
    Row row = getMerchant();
    return List.of(
        fields.box("TWOPERSONCLOSE", "admin.twopersonclose", row.is("twoPersonClose")), limits());
  }

  private Field limits() {
    String before = Limits.forPeople(getMerchant().text("twoPersonRefund"));
    return fields.lines("TWOPERSONREFUND", "admin.twopersonrefund", before);
  }

  public List<Use> getUses() {
    if (uses == null) {
      List<Row> paySystems = desk.ask(the("QUERYPAYSYSTEMS"));
      uses = plugged.names().stream().map(name -> use(name, paySystems)).toList();
    }
    return uses;
  }

  private Use use(String cassette, List<Row> paySystems) {
    return new Use(
        getNumber(),
        cassette,
        paySystems.stream().filter(it -> it.text("cassette").equals(cassette)).findFirst());
  }

  public void change() {
    Say said = the("MODIFYMERCHANT");
    getFields().forEach(field -> field.say(said));
    changed(said);
  }

  public void wantTwoPersons() {
    Say said = the("MODIFYMERCHANT");
    getTwoPersonFields().get(0).say(said);
    Optional<List<String>> limits = Limits.forTheDoor(typed.text("TWOPERSONREFUND"));
    if (limits.isEmpty()) {
      notices.wrong(words.of("admin.twopersonrefund.wrong"));
      return;
    }
    if (!typed.text("TWOPERSONREFUND").equals(limits().getWas())) {
      said.withAll("TWOPERSONREFUND", limits.get());
    }
    changed(said);
  }

  private void changed(Say said) {
    Told told = desk.give(said);
    notices.tell(told);
    if (told.isDone()) {
      Address.go(here());
    } else {
      fields.refused(told);
    }
  }

  public void authorize(String cassette) {
    notices.tell(desk.give(paySystem("CREATEPAYSYSTEM", cassette)));
    Address.go(here());
  }

  public void delete() {
    Told told = desk.give(the("DELETEMERCHANT"));
    notices.tell(told);
    Address.go(told.isDone() ? Address.of("merchants") : here());
  }

  private String here() {
    return Address.of("merchant", "merchant", getNumber());
  }
}
