package org.tapedeck.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What this server is, and what is plugged into it. */
@Named
@RequestScoped
public class AboutPage {

  @Inject private Desk desk;

  private Optional<Row> server;

  public List<Row> getCassettes() {
    return server().map(it -> it.rows("CassetteCollection")).orElse(List.of());
  }

  public String getVersion() {
    return server().map(it -> it.text("version")).orElse("");
  }

  /** Asked once, however often the page reads it. */
  private Optional<Row> server() {
    if (server == null) {
      server = desk.askOne(Say.the("ABOUT"));
    }
    return server;
  }
}
