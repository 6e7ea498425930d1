package org.tapedeck.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The merchants that the visitor may see, to choose one (specification, section 8). */
@Named
@RequestScoped
public class Merchants {

  /** Of more than these nobody reads a list: the number is typed. */
  static final int MOST = 500;

  private Desk desk;
  private List<Row> found;

  protected Merchants() {}

  @Inject
  public Merchants(Desk desk) {
    this.desk = desk;
  }

  public boolean isTooMany() {
    return found().size() > MOST;
  }

  public List<Row> getList() {
    return isTooMany() ? List.of() : found();
  }

  /** The only one that there is to choose; otherwise what was chosen. */
  public String chosen(String merchant) {
    boolean none = merchant == null || merchant.isBlank();
    return none && found().size() == 1 ? found().get(0).text("merchantNumber") : merchant;
  }

  private List<Row> found() {
    if (found == null) {
      found = desk.ask(Say.the("QUERYMERCHANTS").with("RETURNATMOST", MOST + 1));
    }
    return found;
  }
}
