package org.tapedeck.hostsim.soap;

/** Why a message is answered with a fault, and what the versions call it. */
public enum SoapFault {
  // spotless:off
  //                1.1                1.2                1.1  1.2  text
  NOT_XML          ("Client",          "Sender",          500, 400, "the message is not well-formed XML"),
  NOT_SOAP         ("Client",          "Sender",          500, 400, "the message has no body with one call"),
  VERSION          ("VersionMismatch", "VersionMismatch", 500, 500, "this version of SOAP is not spoken here"),
  NOT_UNDERSTOOD   ("MustUnderstand",  "MustUnderstand",  500, 500, "a header that must be understood is not"),
  UNKNOWN_OPERATION("Client",          "Sender",          500, 400, "there is no such operation"),
  WRONG_PARTS      ("Client",          "Sender",          500, 400, "a part is missing, there twice or not known"),
  SERVER           ("Server",          "Receiver",        500, 500, "internal error");
  // spotless:on

  private final String code11;
  private final String code12;
  private final int status11;
  private final int status12;
  private final String text;

  SoapFault(String code11, String code12, int status11, int status12, String text) {
    this.code11 = code11;
    this.code12 = code12;
    this.status11 = status11;
    this.status12 = status12;
    this.text = text;
  }

  String code(SoapVersion version) {
    return version == SoapVersion.V11 ? code11 : code12;
  }

  public int status(SoapVersion version) {
    return version == SoapVersion.V11 ? status11 : status12;
  }

  String text() {
    return text;
  }
}
