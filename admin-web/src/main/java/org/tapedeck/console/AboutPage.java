package org.tapedeck.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.merchant.Caller;

/** What this server is, what is plugged into it, and who looks at it. */
@Named
@RequestScoped
public class AboutPage {

  @Inject private Desk desk;
  @Inject private Visitor visitor;

  private Optional<Row> server;

  public List<Row> getCassettes() {
    return server().map(it -> it.rows("CassetteCollection")).orElse(List.of());
  }

  /** What the visitor may do where. */
  public List<Caller.Right> getRights() {
    return visitor.caller().rights();
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
