package org.tapedeck.hostsim.soap;

/** A message that is answered with a fault, in the version in which it came. */
public final class BadSoap extends Exception {
  private final SoapFault fault;
  private final SoapVersion version;

  BadSoap(SoapFault fault, SoapVersion version) {
    super(fault.text());
    this.fault = fault;
    this.version = version;
  }

  public SoapFault fault() {
    return fault;
  }

  public SoapVersion version() {
    return version;
  }
}
