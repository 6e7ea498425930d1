package org.tapedeck.hostsim.saman;

import java.util.Optional;

/**
 * A SOAP call about a payment, whatever the names of its parts.
 *
 * @param from the address of the caller
 * @param amount what to reverse, as written; none: all that is left
 * @param payment what the books have under that reference number, of whatever terminal
 */
record Asking(
    String from,
    String refNum,
    String mid,
    String password,
    Optional<String> amount,
    Optional<Payment> payment) {

  boolean isOfItsTerminal() {
    return payment.filter(held -> held.purchase().mid().equals(mid)).isPresent();
  }

  Payment held() {
    return payment.orElseThrow();
  }
}
