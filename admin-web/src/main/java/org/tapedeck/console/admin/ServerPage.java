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

/** Payment Server: its host name and how it stands, how long cards are kept, and its keys. */
@Named
@RequestScoped
public class ServerPage {

  @Inject private Desk desk;
  @Inject private Notices notices;
  @Inject private Words words;
  @Inject private Fields fields;

  private Optional<Row> server;

  /** Asked before the page is drawn, so that a refusal is said at its top. */
  public void look() {
    isThere();
  }

  public Row getServer() {
    if (server == null) {
      server = desk.askOne(Say.the("QUERYPAYMENTSERVER"));
    }
    return server.orElse(null);
  }

  public boolean isThere() {
    return getServer() != null;
  }

  public boolean isChanging() {
    return isThere() && desk.may(Say.the("MODIFYPAYSERVER"));
  }

  public boolean isRotating() {
    return isThere() && desk.may(Say.the("ROTATEKEYS"));
  }

  public List<Field> getFields() {
    Row row = getServer();
    return List.of(
        fields.text("ETILLHOSTNAME", "admin.hostname", row.text("eTillHostName"), 254, false),
        fields.number("CARDRETENTION", "admin.retention", row.text("cardRetention"), true),
        fields.box("ENABLED", "admin.enabled", row.is("enabled")));
  }

  public void keep() {
    Say said = Say.the("MODIFYPAYSERVER");
    getFields().forEach(field -> field.say(said));
    Told told = desk.give(said);
    notices.tell(told);
    if (told.isDone()) {
      Address.go(Address.of("server"));
    } else {
      fields.refused(told);
    }
  }

  public void rotateKeys() {
    rotate("ROTATEKEYS", words.of("admin.keys.rotated"));
  }

  public void rotateMasterKey() {
    rotate("ROTATEMASTERKEY", words.of("admin.masterkey.rotated"));
  }

  private void rotate(String operation, String done) {
    Told told = desk.give(Say.the(operation));
    if (told.isDone()) {
      notices.done(done);
    } else {
      notices.tell(told);
    }
    Address.go(Address.of("server"));
  }
}
