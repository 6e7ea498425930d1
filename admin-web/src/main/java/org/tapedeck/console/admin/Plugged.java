package org.tapedeck.console.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** The cassettes that are plugged in, as everybody may know them (About). */
@RequestScoped
public class Plugged {

  private Desk desk;

  private List<Row> cassettes;

  protected Plugged() {}

  @Inject
  public Plugged(Desk desk) {
    this.desk = desk;
  }

  List<String> names() {
    return all().stream().map(row -> row.text("cassette")).toList();
  }

  String version(String cassette) {
    return all().stream()
        .filter(row -> row.text("cassette").equals(cassette))
        .map(row -> row.text("version"))
        .findFirst()
        .orElse("");
  }

  private List<Row> all() {
    if (cassettes == null) {
      cassettes =
          desk.askOne(Say.the("ABOUT"))
              .map(row -> row.rows("CassetteCollection"))
              .orElse(List.of());
    }
    return cassettes;
  }
}
