package org.tapedeck.console.settle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tapedeck.console.Address;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Paging;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** What is in a batch: payments and credits, each with pages of its own. */
@Dependent
class Members {

  private final Desk desk;
  private final Asked asked;

  @Inject
  Members(Desk desk, Asked asked) {
    this.desk = desk;
    this.asked = asked;
  }

  Paging payments() {
    return page("QUERYPAYMENTS", "after", asked.after(), "aftercredit", asked.afterCredit());
  }

  Paging credits() {
    return page("QUERYCREDITS", "aftercredit", asked.afterCredit(), "after", asked.after());
  }

  /** Turning the pages of the one leaves those of the other where they are. */
  private Paging page(
      String query, String place, String after, String otherPlace, String otherAfter) {
    List<Row> found = desk.ask(Paging.narrow(asked.name(Say.the(query)), after));
    Address here = asked.desk().with(otherPlace, otherAfter);
    return Paging.of(found, here, place, after, Row::key);
  }
}
