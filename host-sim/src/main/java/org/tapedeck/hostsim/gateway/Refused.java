package org.tapedeck.hostsim.gateway;

/** The gateway itself says no; the host has seen nothing that counts. */
final class Refused extends Exception {
  private final GatewayError error;

  Refused(GatewayError error) {
    super(error.text());
    this.error = error;
  }

  GatewayError error() {
    return error;
  }
}
