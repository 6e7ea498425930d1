package org.tapedeck.hostsim.saman;

import java.util.Optional;

/** A REST call about a payment. */
record RestAsking(String from, String refNum, String terminal, Optional<Payment> payment) {

  Payment held() {
    return payment.orElseThrow();
  }
}
