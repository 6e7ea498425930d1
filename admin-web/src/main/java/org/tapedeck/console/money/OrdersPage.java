package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Paging;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** Order Search (specification, section 8): the newest orders first. */
@Named
@RequestScoped
public class OrdersPage {

  private static final List<String> STATES =
      List.of(
          "order_requested",
          "order_ordered",
          "order_refundable",
          "order_rejected",
          "order_canceled",
          "order_closed");

  @Inject private OrderSearch search;
  @Inject private OrderFile file;
  @Inject private Desk desk;

  private String place;
  private String format;
  private Paging pages;
  private List<Row> cassettes;

  public Paging getPages() {
    if (pages == null) {
      pages = Paging.of(search.say().map(this::found).orElse(List.of()), search.address(), place);
    }
    return pages;
  }

  private List<Row> found(Say say) {
    return desk.ask(Paging.narrow(say, place));
  }

  /**
   * Writes the file, when that is what the address asks for; otherwise asks before the page is
   * drawn, so that what is wrong with a field stands at its top.
   */
  public void look() {
    if ("csv".equals(format)) {
      search.say().ifPresent(file::write);
    } else {
      getPages();
    }
  }

  public String getFile() {
    return search.address().with("format", "csv").toString();
  }

  public List<String> getStates() {
    return STATES;
  }

  public List<Row> getCassettes() {
    if (cassettes == null) {
      Optional<Row> server = desk.askOne(Say.the("ABOUT"));
      cassettes = server.map(it -> it.rows("CassetteCollection")).orElse(List.of());
    }
    return cassettes;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }
}
