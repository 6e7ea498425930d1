package org.tapedeck.console.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Told;

/** An object of a cassette's own: a new one, or one that is changed. */
@Named
@RequestScoped
public class OwnobjectPage {

  @Inject private Desk desk;
  @Inject private Notices notices;
  @Inject private Typed typed;
  @Inject private Fields fields;
  @Inject private Own own;

  private Optional<Own.Kind> kind;

  /** Asked before the page is drawn, so that a refusal is said at its top. */
  public void look() {
    isThere();
  }

  public String getCassette() {
    return typed.text("cassette");
  }

  /** Empty for an object of the whole server's. */
  public String getMerchant() {
    return typed.text("merchant");
  }

  public String getObject() {
    return typed.text("object");
  }

  /** Whether the address names one that is there already. */
  public boolean isOld() {
    return typed.has("there");
  }

  public boolean isThere() {
    return kind().isPresent() && (!isOld() || found().isPresent());
  }

  private Optional<Own.Kind> kind() {
    if (kind == null) {
      kind = kinds().stream().filter(it -> it.name().equals(getObject())).findFirst();
    }
    return kind;
  }

  private List<Own.Kind> kinds() {
    if (getCassette().isEmpty()) {
      return List.of();
    }
    return getMerchant().isEmpty()
        ? own.cassette(getCassette()).map(own::ofCassette).orElse(List.of())
        : desk.askOne(
                Say.the("QUERYPAYSYSTEMS")
                    .with("MERCHANTNUMBER", getMerchant())
                    .with("CASSETTENAME", getCassette())
                    .with("WITHKEYWORDS", 1))
            .map(row -> own.ofMerchant(row, getMerchant()))
            .orElse(List.of());
  }

  private Optional<Row> found() {
    return kind().flatMap(it -> it.objects().stream().filter(row -> isMeant(it, row)).findFirst());
  }

  private boolean isMeant(Own.Kind of, Row object) {
    return of.keys().stream()
        .allMatch(
            key ->
                typed
                    .text(key.text("name"))
                    .equals(object.properties().getOrDefault(key.text("property"), "")));
  }

  /** What tells it from others: chosen when it is made, and never changed. */
  public List<Field> getKeys() {
    return fields.of(kind().map(Own.Kind::keys).orElse(List.of()), values());
  }

  public List<Field> getSettings() {
    Set<String> keys = getKeys().stream().map(Field::getName).collect(Collectors.toSet());
    List<Row> rows =
        found()
            .map(row -> row.rows("KeywordCollection"))
            .orElseGet(() -> kind().map(Own.Kind::keywords).orElse(List.of()));
    return fields.of(rows, values()).stream().filter(it -> !keys.contains(it.getName())).toList();
  }

  private Map<String, String> values() {
    return isOld() ? found().map(Row::properties).orElse(Map.of()) : Map.of();
  }

  public Field getEnabled() {
    boolean before = !isOld() || found().filter(row -> row.is("enabled")).isPresent();
    return fields.box("ENABLED", "admin.enabled", before);
  }

  public boolean isChanging() {
    return isThere() && desk.may(the(isOld() ? "MODIFY" : "CREATE"));
  }

  public boolean isDeleting() {
    return isThere() && isOld() && desk.may(the("DELETE"));
  }

  private Say the(String what) {
    String level = getMerchant().isEmpty() ? "SYSTEM" : "MERCHANT";
    return Say.the(what + level + "CASSETTEOBJECT")
        .with("CASSETTENAME", getCassette())
        .with("MERCHANTNUMBER", getMerchant())
        .with("OBJECTNAME", getObject());
  }

  public void keep() {
    Say said = the(isOld() ? "MODIFY" : "CREATE");
    getKeys().forEach(field -> field.sayWhole(said));
    getSettings().forEach(field -> field.say(said));
    getEnabled().say(said);
    Told told = desk.give(said);
    notices.tell(told);
    if (told.isDone()) {
      Address.go(getOwnerAddress());
    } else {
      fields.refused(told);
    }
  }

  public void delete() {
    Say said = the("DELETE");
    getKeys().forEach(field -> field.sayWhole(said));
    notices.tell(desk.give(said));
    Address.go(getOwnerAddress());
  }

  public String getOwnerAddress() {
    return getMerchant().isEmpty()
        ? Address.of("cassette", "cassette", getCassette())
        : Address.of("paysystem", "merchant", getMerchant(), "cassette", getCassette());
  }
}
