package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tapedeck.console.Address;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Told;

/**
 * One command of a page: what the door replies is told, and the page that shows what it changed
 * comes next. After a refusal the visitor stays where he is, with what he has typed.
 */
@Named
@RequestScoped
public class Act {

  private Desk desk;
  private Notices notices;
  private List<Row> visits = List.of();

  protected Act() {}

  @Inject
  public Act(Desk desk, Notices notices) {
    this.desk = desk;
    this.notices = notices;
  }

  void give(Say said, Address then) {
    Told told = desk.give(said);
    notices.tell(told);
    visits = told.rows();
    if (!told.isRefused() && visits.isEmpty()) {
      then.go();
    }
  }

  /** The pages to which a buyer is to go now, which are known only here. */
  public List<Row> getVisits() {
    return visits;
  }
}
