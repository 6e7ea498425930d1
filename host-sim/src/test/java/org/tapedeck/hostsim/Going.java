package org.tapedeck.hostsim;

import java.net.http.HttpResponse;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.xml.Tree;

/** One purchase, from the reservation to its result. */
final class Going {
  final BoxOffice office;
  final Tree reservation;
  final String transaction;
  String token;
  Tree answer;

  Going(BoxOffice office, String settings) throws Exception {
    this.office = office;
    reservation = office.reserve(office.trolley(settings));
    transaction = reservation.get("transaction_id");
  }

  Going partOne() throws Exception {
    return partOne("");
  }

  Going partOne(String changes) throws Exception {
    token = office.token();
    answer = office.call(BoxOffice.changed(office.partOne(reservation, token), changes));
    return this;
  }

  /** The buyer pays, or does not, and the shop goes on with what he brings. */
  Going pressed(String button) throws Exception {
    return returned(BoxOffice.brought(office.press(BoxOffice.html(answer), button)));
  }

  Going returned(Form callback) throws Exception {
    String next = office.token();
    answer = office.call(office.partTwo(token, next, callback));
    token = next;
    return this;
  }

  /** The same place again, with variables of nobody. */
  Going refreshed(String old) throws Exception {
    answer = office.call(office.partTwo(old, office.token(), Form.of()));
    return this;
  }

  HttpResponse<String> debitor() throws Exception {
    String html = BoxOffice.html(answer);
    return office.street.get("/ticketswitch/debitor?" + BoxOffice.fields(html).encoded());
  }

  boolean isPage() {
    return answer.has("redirect_html_page_data");
  }

  String result(String name) {
    return answer.get("trolley/purchase_result/" + name);
  }

  String book(String name) throws Exception {
    return office.book(transaction, name);
  }
}
