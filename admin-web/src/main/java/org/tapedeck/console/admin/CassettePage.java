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

/** One cassette: whether it is on, whether it tries again, and its Advanced Settings. */
@Named
@RequestScoped
public class CassettePage {

  @Inject private Desk desk;
  @Inject private Notices notices;
  @Inject private Typed typed;
  @Inject private Fields fields;
  @Inject private Plugged plugged;
  @Inject private Own own;

  private List<Field> settings;

  /** Asked before the page is drawn, so that a refusal is said at its top. */
  public void look() {
    isThere();
  }

  public String getName() {
    return typed.text("cassette");
  }

  public Row getCassette() {
    return cassette().orElse(null);
  }

  private Optional<Row> cassette() {
    return getName().isEmpty() ? Optional.empty() : own.cassette(getName());
  }

  public boolean isThere() {
    return cassette().isPresent();
  }

  public String getVersion() {
    return plugged.version(getName());
  }

  public boolean isChanging() {
    return isThere() && desk.may(the());
  }

  private Say the() {
    return Say.the("MODIFYCASSETTE").with("CASSETTENAME", getName());
  }

  public List<Field> getSettings() {
    if (settings == null) {
      settings =
          cassette()
              .map(row -> fields.ofScope(row, "CASSETTE", row.properties()))
              .orElse(List.of());
    }
    return settings;
  }

  public List<Own.Kind> getKinds() {
    return cassette().map(own::ofCassette).orElse(List.of());
  }

  public void keep() {
    Say said = the();
    getSettings().forEach(field -> field.say(said));
    Told told = desk.give(said);
    notices.tell(told);
    if (told.isDone()) {
      Address.go(here());
    } else {
      fields.refused(told);
      settings = null;
    }
  }

  public void enable() {
    set("ENABLED", 1);
  }

  public void disable() {
    set("ENABLED", 0);
  }

  public void pause() {
    set("RETRYPAUSED", 1);
  }

  public void resume() {
    set("RETRYPAUSED", 0);
  }

  private void set(String keyword, int flag) {
    notices.tell(desk.give(the().with(keyword, flag)));
    Address.go(here());
  }

  private String here() {
    return Address.of("cassette", "cassette", getName());
  }
}
