package org.tapedeck.redirect.ticketswitch;

import java.net.URI;
import org.tapedeck.cassette.visit.Visit;

/** Where a return comes to, in the parts in which the core wants it. */
record ReturnPlace(String token, URI address) {

  static ReturnPlace of(Visit visit, String token) {
    return new ReturnPlace(token, visit.addresses().call(TicketSwitchCassette.RETURN, token));
  }

  /** Host and port, without a scheme. */
  String domain() {
    return address.getRawAuthority();
  }

  String path() {
    return address.getRawPath();
  }

  String withHttps() {
    return "https".equalsIgnoreCase(address.getScheme()) ? "yes" : "no";
  }

  ReturnPlace another(Visit visit) {
    return of(visit, ReturnToken.another(token));
  }
}
