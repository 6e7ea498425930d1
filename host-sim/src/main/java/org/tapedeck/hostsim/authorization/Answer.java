package org.tapedeck.hostsim.authorization;

import java.util.List;

/** What the host says to a request; store, terminal, sequence and time are added by the format. */
record Answer(
    String code,
    String text,
    String aci,
    String approvalCode,
    String addressResult,
    String retrievalReference,
    String identifier,
    String validationCode,
    List<String> groups) {

  static Answer refusal(String code, String retrievalReference, List<String> groups) {
    return new Answer(
        code,
        ResponseCodes.text(code),
        ReturnedAci.NOT_QUALIFIED,
        "",
        AddressCheck.NOT_MADE,
        retrievalReference,
        "",
        "",
        groups);
  }
}
