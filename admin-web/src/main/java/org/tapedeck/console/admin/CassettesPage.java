package org.tapedeck.console.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** Cassettes: one icon for each that is plugged in. */
@Named
@RequestScoped
public class CassettesPage {

  @Inject private Desk desk;
  @Inject private Plugged plugged;

  private List<Row> cassettes;

  /** Asked before the page is drawn, so that a refusal is said at its top. */
  public void look() {
    getCassettes();
  }

  public List<Row> getCassettes() {
    if (cassettes == null) {
      cassettes = desk.ask(Say.the("QUERYCASSETTES"));
    }
    return cassettes;
  }

  public String version(Row cassette) {
    return plugged.version(cassette.text("cassette"));
  }

  public String address(Row cassette) {
    return Address.of("cassette", "cassette", cassette.text("cassette"));
  }
}
