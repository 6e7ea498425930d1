package org.tapedeck.hostsim.soap;

import java.util.Arrays;
import java.util.Optional;

/** The two versions and where they differ. */
public enum SoapVersion {
  // spotless:off
  V11("1.1", "http://schemas.xmlsoap.org/soap/envelope/", "http://schemas.xmlsoap.org/soap/encoding/", "text/xml; charset=utf-8"),
  V12("1.2", "http://www.w3.org/2003/05/soap-envelope",   "http://www.w3.org/2003/05/soap-encoding",   "application/soap+xml; charset=utf-8");
  // spotless:on

  private final String number;
  private final String envelope;
  private final String encoding;
  private final String type;

  SoapVersion(String number, String envelope, String encoding, String type) {
    this.number = number;
    this.envelope = envelope;
    this.encoding = encoding;
    this.type = type;
  }

  static Optional<SoapVersion> of(String envelope) {
    return Arrays.stream(values()).filter(row -> row.envelope.equals(envelope)).findFirst();
  }

  public String number() {
    return number;
  }

  String envelope() {
    return envelope;
  }

  String encoding() {
    return encoding;
  }

  public String type() {
    return type;
  }
}
