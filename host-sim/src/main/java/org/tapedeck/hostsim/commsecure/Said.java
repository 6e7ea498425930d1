package org.tapedeck.hostsim.commsecure;

import org.tapedeck.hostsim.bank.Form;

/** What the direct interface answers: lines of key and value. */
record Said(Form lines) {

  static Said accepted(String transId, Receipt receipt) {
    return new Said(
        Form.of(
            "Status", "Accepted",
            "SettlementDate", receipt.settlement(),
            "AUTHNUM", receipt.authNum(),
            "ErrorString", "No Error",
            "CardBin", "1",
            "ERROR", "0",
            "TransID", transId));
  }

  /** The card's bank does not want to. */
  static Said declined(String reason) {
    return new Said(Form.of("Status", "Declined", "ErrorString", reason, "ERROR", "0"));
  }

  /** The request is not right. */
  static Said wrong(String reason) {
    return new Said(Form.of("Status", "Declined", "ErrorString", reason, "ERROR", "1"));
  }

  boolean isAccepted() {
    return lines.get("Status").equals("Accepted");
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Form.Field line : lines.fields()) {
      text.append(line.name()).append(": ").append(line.value()).append('\n');
    }
    return text.toString();
  }
}
