package org.tapedeck.hostsim.frame;

/** The bytes that came are not a frame. Carries the kind of fault, never the bytes. */
public final class BadFrame extends Exception {
  private final Fault fault;

  public BadFrame(Fault fault) {
    super(fault.name());
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
